import { InstanceClass, InstanceSize, InstanceType } from 'aws-cdk-lib/aws-ec2';
import type { Table } from './table.ts';
import type { Verdicts } from './validator.ts';

/** Names that the library forgets to translate: what EC2 calls `p5e` and `p5en`, which it has too. */
const untranslated = ['parallel5-extended', 'parallel5-extended-network'];

const sizes: readonly string[] = Object.values(InstanceSize);

export function instanceSizeTable(): Table {
  return {
    name: 'instanceSizeTable',
    meaning: 'The sizes of EC2 instances, smallest first, then those of bare metal.',
    rows: sizes,
  };
}

export function instanceClassTable(verdicts: Verdicts): Table {
  const classes = instanceClasses();
  const types = new Set(
    verdicts.instanceTypes(classes.flatMap((name) => sizes.map((size) => `${name}.${size}`))),
  );
  const sizesOf = (name: string) => sizes.filter((size) => types.has(`${name}.${size}`)).join(' ');
  const sets = [...new Set(classes.map(sizesOf))].sort();
  return {
    name: 'instanceClassTable',
    meaning:
      'For each set of sizes a line: the sizes, none where no region has any, and the classes that have them.',
    rows: sets.map((set) => `${set}|${classes.filter((name) => sizesOf(name) === set).join(' ')}`),
  };
}

/** The names that stand before the dot of an instance type: the library's enum has other words for many of them. */
function instanceClasses(): string[] {
  const names = Object.values(InstanceClass).map(
    (value) => InstanceType.of(value, InstanceSize.MICRO).toString().split('.')[0] ?? '',
  );
  const missing = untranslated.filter((name) => !names.includes(name));
  if (missing.length > 0)
    throw new Error(`${missing.join(', ')}: translated now; not to be left out any more`);
  return [...new Set(names)].filter((name) => !untranslated.includes(name)).sort();
}
