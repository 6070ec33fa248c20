import { derive } from '../core/derive.ts';
import { createInMoto, type Reported } from './moto/create-in-moto.ts';
import { expectedEndpoints } from './moto/expected-endpoints.ts';
import { expectedGroups } from './moto/expected-groups.ts';
import { expectedVpcs } from './moto/expected-vpcs.ts';
import { regionOf } from './moto/fact.ts';
import { ignored } from './moto/ignored.ts';
import { creatable } from './moto/taken-out.ts';
import { deriveOurs, exampleDesigns } from './ours.ts';
import { pythonEnvironment } from './python/environment.ts';

// `npm run test:moto`: the template of every example is created in a server of moto's, which plays AWS on this machine,
// and what its EC2 API then reports has to be what our tables say. Moto knows nothing of the CDK nor of us.

const trials = exampleDesigns().flatMap(([example, design]) => {
  const { network } = derive(design);
  const { templates } = deriveOurs(design);
  return network.stacks.map((stack, index) => {
    const { template, gone, notes } = creatable(templates.get(stack.id) ?? {});
    const facts = [
      ...expectedVpcs(design, network, stack),
      ...expectedEndpoints(stack),
      ...expectedGroups(design, network, stack),
    ];
    return {
      title: `${example}, stack ${stack.id}`,
      notes,
      toCreate: { name: stack.id, region: regionOf(stack), isFirst: index === 0, template },
      expected: new Set(facts.filter(({ of }) => !gone.has(of)).map(({ text }) => text)),
    };
  });
});

const environment = pythonEnvironment();
console.log('moto keeps nothing of these, or not as AWS does, so they are not compared:');
for (const what of ignored) console.log(`  ${what}`);

console.log(`creating ${trials.length} stacks …`);
const reported = await createInMoto(
  environment,
  trials.map(({ toCreate }) => toCreate),
);
const verdicts = trials.map(({ title, notes, expected }, index) => {
  const faults = faultsIn(expected, reported[index]);
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${title}: ${expected.size} facts, ${faults.length} faults`);
  for (const note of notes) console.log(`  taken out: ${note}`);
  for (const fault of faults) console.log(`  ✗ ${fault}`);
  return faults.length === 0;
});
const failed = verdicts.filter((good) => !good).length;
console.log(`\n${verdicts.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function faultsIn(expected: ReadonlySet<string>, answer: Reported | undefined): readonly string[] {
  if (!answer) return ['moto was not asked'];
  if ('error' in answer) return [`not created: ${answer.error}`];
  const facts = new Set(answer.facts);
  return [
    ...[...expected].filter((fact) => !facts.has(fact)).map((fact) => `our tables alone say: ${fact}`),
    ...[...facts].filter((fact) => !expected.has(fact)).map((fact) => `moto alone says: ${fact}`),
  ];
}
