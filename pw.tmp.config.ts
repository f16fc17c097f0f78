import base from './playwright.config.ts';
import { defineConfig } from '@playwright/test';
const address = 'http://127.0.0.1:4193';
export default defineConfig({ ...base, workers: 1, outputDir: '/tmp/drw/results', use: { ...base.use, baseURL: address, trace: 'off' }, webServer: { command: 'true', url: address, reuseExistingServer: true } });
