import { useState } from 'react';
import {
  addZone,
  type Design,
  kinds,
  removeLastZone,
  roomForZone,
  type Vpc,
  type VpcNetwork,
} from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { useRun } from '../../store/use-run.ts';
import { ZoneRoom } from '../../ui/ZoneRoom.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { FieldLabel } from '../controls/FieldLabel.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { sentenceOf } from '../limits-words.ts';
import { useIsFound } from '../view.ts';
import { ZoneNames } from './ZoneNames.tsx';

const { maxAzs, availabilityZones, reservedAzs } = kinds.vpc.fields;

/** How many zones, which ones, and for how many more space is kept. */
export function ZonesBlock({ vpc, built }: { readonly vpc: Vpc; readonly built: VpcNetwork | undefined }) {
  const design = useDesign();
  const run = useRun(`${vpc.id}.zones`);
  // What was asked of this very design: any change to it settles the question.
  const [asked, setAsked] = useState<Design>();
  const room = asked === design ? roomForZone(design, vpc.id) : undefined;
  const isFound = useIsFound({ maxAzs, availabilityZones, reservedAzs });
  if (!isFound) return null;
  const count = built?.zones.length ?? 0;
  const kept = vpc.reservedAzs ?? 0;
  const keep = (value: number) =>
    run((gesture) => editField(vpc.id, 'reservedAzs', value === 0 ? undefined : value, gesture));
  const more = () => {
    if (roomForZone(design, vpc.id)) setAsked(design);
    else run((gesture) => carryOut(addZone(design, vpc.id), gesture));
  };
  return (
    <div className="space-y-1">
      <div className="flex items-center justify-between">
        <FieldLabel isBeside label={maxAzs.label} says={sentenceOf(maxAzs)} />
        <Stepper
          label={maxAzs.label}
          value={count}
          onLess={
            count > 1 ? () => run((gesture) => carryOut(removeLastZone(design, vpc.id), gesture)) : undefined
          }
          onMore={count < maxAzs.max ? more : undefined}
        />
      </div>
      {room && (
        <ZoneRoom
          room={room}
          zone={count + 1}
          onLarger={(proposal) => carryOut({ ok: true, value: proposal })}
          onAnyway={() => carryOut(addZone(design, vpc.id))}
        />
      )}
      <ZoneNames vpc={vpc} built={built} />
      <div className="flex items-center justify-between">
        <FieldLabel isBeside label={reservedAzs.label} says={sentenceOf(reservedAzs)} />
        <Stepper
          label={reservedAzs.label}
          size="small"
          value={kept}
          onLess={kept > 0 ? () => keep(kept - 1) : undefined}
          onMore={kept < reservedAzs.max ? () => keep(kept + 1) : undefined}
        />
      </div>
      <FieldFindings at={vpc.id} field={['maxAzs', 'availabilityZones', 'reservedAzs']} />
    </div>
  );
}
