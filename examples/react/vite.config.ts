import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // While developing, responses go to a collector on this machine.
  server: { proxy: { '/v1': 'http://127.0.0.1:4000' } },
});
