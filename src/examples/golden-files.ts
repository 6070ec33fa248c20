import {
  type Derived,
  derive,
  designPicture,
  type FormatName,
  formats,
  joinChunks,
  layoutDesign,
  parseDesign,
  printableOfStack,
  routeTables,
  ruleTables,
  subnetTables,
  writeRoutes,
  writeRules,
  writeSubnets,
} from '../core/index.ts';

/** One template in two formats for each stack, named after it where there are several. */
function templateFiles(derived: Derived): Readonly<Record<string, string>> {
  const { templates } = derived;
  const files = templates.flatMap(({ stackId }) => {
    const name = templates.length === 1 ? 'template' : `template-${stackId}`;
    const text = (format: FormatName) =>
      joinChunks(formats[format].print(printableOfStack(derived, stackId))).text;
    return [
      [`${name}.yaml`, text('cloudformation-yaml')],
      [`${name}.json`, text('cloudformation-json')],
    ] as const;
  });
  return Object.fromEntries(files);
}

/** What stands beside an example's design, by file name: every output that it has. */
export function goldenFiles(designText: string): Readonly<Record<string, string>> {
  const opened = parseDesign(designText);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const { design } = opened.value;
  const derived = derive(design);
  const text = (format: FormatName) => joinChunks(formats[format].print(derived)).text;
  const subnets = subnetTables(design, derived.network);
  const rules = ruleTables(design, derived.network);
  const routes = routeTables(design, derived.network);
  return {
    ...templateFiles(derived),
    'stack.ts': text('cdk-typescript'),
    'stack.py': text('cdk-python'),
    'subnets.csv': writeSubnets(subnets, 'csv'),
    'subnets.md': writeSubnets(subnets, 'markdown'),
    'routes.csv': writeRoutes(routes, 'csv'),
    'routes.md': writeRoutes(routes, 'markdown'),
    ...(rules.length === 0
      ? {}
      : { 'rules.csv': writeRules(rules, 'csv'), 'rules.md': writeRules(rules, 'markdown') }),
    'picture.svg': designPicture(design, layoutDesign(derived), { theme: 'light' }),
  };
}
