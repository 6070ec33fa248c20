export { foundIn } from '../../core/index.ts';
