import { defineEarshot } from '@earshot/widget';
import { createSSRApp } from 'vue';
import App from './App.vue';
import { outlet } from './outlet.ts';
import './app.css';

// First: Vue sets a property only where the element has one already.
defineEarshot({ outlet });
createSSRApp(App).mount('#app');
