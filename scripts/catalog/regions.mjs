// `npm run catalog`: writes the table of regions and their Availability Zones anew. Needs python3 and its registry.
//
// Names of the regions: the CDK's region-info. Their long names: botocore's endpoints.json. Their zones: moto.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { runInstalled } from '../run.mjs';

const pins = { moto: '5.2.5', botocore: '1.44.8' };

const PROGRAM = `
import json, pathlib, botocore
from moto.ec2.models.availability_zones_and_regions import RegionsAndZonesBackend
endpoints = json.loads((pathlib.Path(botocore.__file__).parent / 'data/endpoints.json').read_text())
print(json.dumps({
  'longNames': {name: region['description'] for partition in endpoints['partitions']
                for name, region in partition['regions'].items()},
  'zones': {name: sorted(zone.name for zone in zones if zone.zone_type == 'availability-zone')
            for name, zones in RegionsAndZonesBackend.zones.items()},
}))
`;

const { longNames, zones } = askPython();
const { RegionInfo } = createRequire(import.meta.url)('aws-cdk-lib/region-info');
const { version } = createRequire(import.meta.url)('aws-cdk-lib/package.json');

const rows = RegionInfo.regions
  .map((/** @type {{ name: string }} */ { name }) => name)
  .sort()
  .map((/** @type {string} */ name) => [name, longNames[name] ?? name, letters(name)].join('|'));

const file = join(root, 'src', 'core', 'catalog', 'region-table.ts');
writeFileSync(
  file,
  `// Written by \`npm run catalog\` on ${new Date().toISOString().slice(0, 10)}; not to be edited by hand.
// Regions: aws-cdk-lib ${version}. Long names: botocore ${pins.botocore}. Zones: moto ${pins.moto}. All Apache-2.0.

/** For each region a line: its name, its long name, and the letters of its zones, none where they aren't public. */
export const regionTable = \`${rows.join('\n')}\`;
`,
);
await runInstalled('@biomejs/biome', 'biome', ['check', '--write', file]);

/** @returns {{ longNames: Record<string, string>, zones: Record<string, string[]> }} */
function askPython() {
  const folder = mkdtempSync(join(tmpdir(), 'vpc-designer-catalog-'));
  try {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
    const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
    const packages = Object.entries(pins).map(([name, pin]) => `${name}==${pin}`);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...packages], { stdio: 'inherit' });
    return JSON.parse(execFileSync(python, ['-c', PROGRAM], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} region */
function letters(region) {
  return (zones[region] ?? [])
    .map((zone) => {
      if (!/^[a-z]$/.test(zone.slice(region.length)) || !zone.startsWith(region))
        throw new Error(`${zone} is no zone of ${region}`);
      return zone.slice(region.length);
    })
    .join('');
}
