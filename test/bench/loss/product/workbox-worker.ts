// The service worker that Workbox's guide describes: what a page cannot post goes into the queue.
import { Queue } from 'workbox-background-sync';

interface Worker {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: string, listener: (event: Fetching) => void): void;
}
interface Fetching {
  request: Request;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
const worker = globalThis as unknown as Worker;
const queue = new Queue('answers');

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'POST') return;
  const forward = async (): Promise<Response> => {
    try {
      return await fetch(request.clone());
    } catch (error) {
      await queue.pushRequest({ request });
      throw error;
    }
  };
  event.respondWith(forward());
});
