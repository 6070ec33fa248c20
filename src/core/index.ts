/** The only door of the core. */

export { templateJson } from './cloudformation/template.ts';
export { writeTemplates } from './cloudformation/write.ts';
export { compose } from './compose/compose.ts';
export { build } from './network/build.ts';
