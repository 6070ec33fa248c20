import { useState } from 'react';
import { type Command, kinds, type Vpc, type VpcNetwork } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { useRun } from '../../store/use-run.ts';
import { ChoiceRows } from '../controls/ChoiceRows.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { useFound } from '../controls/use-found.ts';
import { sentenceOf } from '../limits-words.ts';
import { listPriceNote } from '../list-prices.ts';
import { standingGateways } from '../network-of.ts';
import { useConsequences } from '../use-consequences.ts';
import { useNatCounts } from '../use-nat-counts.ts';
import { useIsFound } from '../view.ts';
import { type NatChoice, natChoice, natOptions, natValue } from './nat-options.ts';

const { natGateways } = kinds.vpc.fields;

/** What "One per zone" and "One in all" ask for. */
const askedByChoice = [undefined, 1] as const;

/** How private subnets get out, with what each way means and costs. */
export function NatBlock({ vpc, built }: { readonly vpc: Vpc; readonly built: VpcNetwork | undefined }) {
  const [pointed, setPointed] = useState<NatChoice>();
  const consequencesOf = useConsequences(vpc.id);
  const run = useRun(`${vpc.id}.natGateways`);
  const found = useFound({ at: vpc.id, field: 'natGateways' });
  const [perZone = 0, one = 0] = useNatCounts(vpc.id, askedByChoice);
  const isFound = useIsFound({ natGateways });
  if (!isFound) return null;
  const actual = built?.natGateways.length ?? 0;
  const choice = natChoice(vpc.natGateways);
  const options = natOptions({
    perZone,
    one,
    ...(choice === 'custom' && built ? { custom: standingGateways(built).length } : {}),
  });
  const choiceOf = (name: string | undefined) => options.find(({ value }) => value === name)?.value;
  const change = (value: NatChoice): Command => ({
    do: 'set-field',
    id: vpc.id,
    field: 'natGateways',
    value: natValue(value, actual),
  });
  const would = pointed === undefined || pointed === choice ? '' : consequencesOf(change(pointed));
  return (
    <div>
      <FieldLabel label="NAT" says={`${sentenceOf(natGateways)} ${listPriceNote}`} />
      <ChoiceRows
        label="NAT"
        layout="beneath"
        found={found}
        rows={options.map(({ cost, ...option }) => ({ ...option, aside: cost }))}
        value={choice}
        onChoose={(name) => {
          const chosen = choiceOf(name);
          if (chosen !== undefined) editField(vpc.id, 'natGateways', natValue(chosen, actual));
        }}
        onPoint={(name) => setPointed(choiceOf(name))}
      />
      {choice === 'custom' && (
        <div className="mt-1.5 flex items-center justify-between">
          <span>{natGateways.label}</span>
          <NatStepper vpc={vpc} run={run} />
        </div>
      )}
      <p className="mt-1 text-[12px] text-muted leading-4">
        {would === '' ? listPriceNote : <span className="text-ink">{would}.</span>}
      </p>
      <FieldFindings at={vpc.id} field="natGateways" />
    </div>
  );
}

function NatStepper({ vpc, run }: { readonly vpc: Vpc; readonly run: ReturnType<typeof useRun> }) {
  const count = vpc.natGateways ?? 0;
  const set = (value: number) => run((gesture) => editField(vpc.id, 'natGateways', value, gesture));
  return (
    <Stepper
      label={natGateways.label}
      value={count}
      onLess={count > 2 ? () => set(count - 1) : undefined}
      onMore={count < natGateways.max ? () => set(count + 1) : undefined}
    />
  );
}
