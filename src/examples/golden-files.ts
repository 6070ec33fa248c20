import {
  derive,
  designPicture,
  type FormatName,
  formats,
  joinChunks,
  layoutDesign,
  parseDesign,
  routeTables,
  ruleTables,
  subnetTables,
  writeRoutes,
  writeRules,
  writeSubnets,
} from '../core/index.ts';

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
    'template.yaml': text('cloudformation-yaml'),
    'template.json': text('cloudformation-json'),
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
