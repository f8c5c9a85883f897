import { vi } from 'vitest';

/** What jsdom lacks and the workbench asks a browser for. Stubs end with each test. */
export function stubBrowser(): void {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
