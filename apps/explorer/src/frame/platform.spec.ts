import { describe, expect, it } from '@jest/globals';
import { findHome } from './platform.ts';

describe('the address under which people use the explorer', () => {
  it.each([
    ['http://127.0.0.1:4000/graph#Enterprise', 'http://localhost:4000', 'http://localhost:4000/graph#Enterprise'],
    ['http://[::1]:4000/', 'http://localhost:4000', 'http://localhost:4000/'],
    ['http://localhost:4000/', 'http://localhost:4000', null],
    // A tunnel, or another machine: nobody knows whether the address that the platform has for itself leads anywhere from there.
    ['http://localhost:9000/', 'http://localhost:4000', null],
    ['http://192.168.0.7:4000/', 'http://localhost:4000', null],
    ['https://graph.example/', 'https://graph.example', null],
  ])('%s with the public address %s leads to %s', (here, publicUrl, expected) => {
    expect(findHome(new URL(here), publicUrl)).toBe(expected);
  });
});
