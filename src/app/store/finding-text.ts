export { findingText } from '../../core/index.ts';
