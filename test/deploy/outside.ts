import { expect } from '@jest/globals';

const asked = [
  '/api/messages',
  '/api/act',
  '/tab',
  '/tab/',
  '/tab/assets/x.js',
  '/mcp',
  '/healthz',
];
const ofOperators = ['/metrics', '/readyz', '/demo/clock', '/'];

/** That what people and Teams ask for is passed on, and what is for operators is not. */
export function expectOutside(leads: (path: string) => boolean): void {
  expect(asked.filter((path) => !leads(path))).toEqual([]);
  expect(ofOperators.filter(leads)).toEqual([]);
}
