import { addZone, formatCount, type Id, type MissingRoom } from '../../../core/index.ts';
import { carryOut } from '../../store/dispatch.ts';
import { useDesign } from '../../store/hooks.ts';
import { Button } from '../../ui/Button.tsx';

/** Why one more zone was not added: what is missing, and the ways to have it. */
export function ZoneRoom({
  vpc,
  room,
  zone,
}: {
  readonly vpc: Id;
  readonly room: MissingRoom;
  readonly zone: number;
}) {
  const design = useDesign();
  const { larger } = room;
  return (
    <div role="alert" className="text-[12px] leading-4">
      <p>{roomWords(room, zone)}</p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {larger && (
          <Button size="small" onClick={() => carryOut({ ok: true, value: larger.proposal })}>
            {`Make it ${larger.cidr}`}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => carryOut(addZone(design, vpc))}>
          Add it all the same
        </Button>
      </div>
    </div>
  );
}

function roomWords({ needed, prefixLength, available }: MissingRoom, zone: number): string {
  const has = `/${prefixLength} has ${formatCount(available)}`;
  return needed === undefined
    ? `Zone ${zone} doesn’t fit: ${has}.`
    : `Zone ${zone} needs ${formatCount(needed)} addresses, ${has}.`;
}
