export { reachableFrom, walkThrough, type Step, type Transitions } from './transitions.ts';
