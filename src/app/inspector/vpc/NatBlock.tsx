import { useState } from 'react';
import {
  kinds,
  type NatWay,
  natInstancesOf,
  natWayOf,
  takeNatWay,
  type Vpc,
  type VpcNetwork,
} from '../../../core/index.ts';
import { dispatch } from '../../store/dispatch.ts';
import { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { showSelection } from '../../store/selection.ts';
import { useRun } from '../../store/use-run.ts';
import { ChoiceRows } from '../controls/ChoiceRows.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { TextButton } from '../controls/TextButton.tsx';
import { useFound } from '../controls/use-found.ts';
import { sentenceOf } from '../limits-words.ts';
import { listPriceNote } from '../list-prices.ts';
import { privateZones, standingGateways } from '../network-of.ts';
import { useConsequences } from '../use-consequences.ts';
import { useNatCounts } from '../use-nat-counts.ts';
import { useIsFound } from '../view.ts';
import { natOptions } from './nat-options.ts';

const { natGateways, natGatewayType } = kinds.vpc.fields;

/** Those whose price is told before they are chosen. */
const priced = ['per-zone', 'one'] as const;

/** How private subnets get out, with what each way means and costs. */
export function NatBlock({ vpc, built }: { readonly vpc: Vpc; readonly built: VpcNetwork | undefined }) {
  const [pointed, setPointed] = useState<NatWay>();
  const design = useDesign();
  const consequencesOf = useConsequences(vpc.id);
  const found = useFound({ at: vpc.id, field: 'natGateways' });
  const [perZone = 0, one = 0] = useNatCounts(vpc, priced);
  const isFound = useIsFound({ natGateways, natGatewayType });
  if (!isFound) return null;
  const actual = built ? built.natGateways.length + built.natInstances.length : 0;
  const way = natWayOf(design, vpc);
  const options = natOptions({
    perZone,
    one,
    ...(way === 'custom' && built ? { custom: standingGateways(built).length } : {}),
    zones: built ? privateZones(built) : 0,
    instances: way === 'instances' ? actual : perZone,
  });
  const wayOf = (name: string | undefined) => options.find(({ value }) => value === name)?.value;
  const would =
    pointed === undefined || pointed === way
      ? ''
      : consequencesOf(takeNatWay(design, vpc, pointed, actual).command);
  return (
    <div>
      <FieldLabel label="NAT" says={`${sentenceOf(natGateways)} ${listPriceNote}`} />
      <ChoiceRows
        label="NAT"
        layout="beneath"
        found={found}
        rows={options.map(({ cost, ...option }) => ({ ...option, aside: cost }))}
        value={way}
        onChoose={(name) => {
          const chosen = wayOf(name);
          if (chosen === undefined || chosen === way) return;
          const { command, says } = takeNatWay(design, vpc, chosen, actual);
          const label = `${vpc.label} NAT: ${labelOf(options, way)} → ${labelOf(options, chosen)}`;
          dispatch(command, { label, says });
        }}
        onPoint={(name) => setPointed(wayOf(name))}
      />
      {(way === 'custom' || way === 'instances') && <NatNumber vpc={vpc} actual={actual} />}
      <p className="mt-1 text-[12px] text-muted leading-4">
        {would === '' ? listPriceNote : <span className="text-ink">{would}.</span>}
      </p>
      <FieldFindings at={vpc.id} field="natGateways" />
      <FieldFindings at={vpc.id} field="natGatewayType" />
    </div>
  );
}

function labelOf(options: ReturnType<typeof natOptions>, way: NatWay): string {
  return options.find(({ value }) => value === way)?.label ?? way;
}

/** How many gateways or instances there are to be, and the way to what the instances are like. */
function NatNumber({ vpc, actual }: { readonly vpc: Vpc; readonly actual: number }) {
  const instances = natInstancesOf(useDesign(), vpc);
  const run = useRun(`${vpc.id}.natGateways`);
  const count = vpc.natGateways ?? actual;
  const least = instances ? 1 : 2;
  const label = instances ? kinds['nat-instances'].label : natGateways.label;
  const set = (value: number) => run((gesture) => editField(vpc.id, 'natGateways', value, gesture));
  return (
    <div className="mt-1.5 flex items-center justify-between gap-2">
      <span className="flex items-center gap-3">
        {label}
        {instances && (
          <TextButton onClick={() => showSelection({ ids: [instances.id] })}>Show them</TextButton>
        )}
      </span>
      <Stepper
        label={label}
        value={count}
        onLess={count > least ? () => set(count - 1) : undefined}
        onMore={count < natGateways.max ? () => set(count + 1) : undefined}
      />
    </div>
  );
}
