import { formatCount, type MissingRoom, type Proposal } from '../../core/index.ts';
import { Button } from './Button.tsx';

export interface ZoneRoomProps {
  readonly room: MissingRoom;
  /** The number of the zone that has no room. */
  readonly zone: number;
  readonly onLarger: (proposal: Proposal) => void;
  readonly onAnyway: () => void;
}

/** Why one more zone was not added: what is missing, and the ways to have it. */
export function ZoneRoom({ room, zone, onLarger, onAnyway }: ZoneRoomProps) {
  const { larger } = room;
  return (
    <div role="alert" className="text-[12px] leading-4">
      <p>{roomWords(room, zone)}</p>
      <div className="mt-1 flex flex-wrap gap-1.5">
        {larger && (
          <Button size="small" onClick={() => onLarger(larger.proposal)}>
            {`Make it ${larger.cidr}`}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={onAnyway}>
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
    : `${zone} zones need ${formatCount(needed)} addresses, ${has}.`;
}
