import { type Box, type EndpointLayout, endpointWords, type GatewayEndpoint } from '../../core/index.ts';
import { useEditor } from '../store/editor.ts';
import { classes } from '../ui/classes.ts';
import { KindGlyph } from '../ui/KindGlyph.tsx';
import { boxEvents } from './box-events.ts';
import { BoxName } from './connect/BoxName.tsx';
import { MoreButton } from './menus/MoreButton.tsx';
import { ProblemBadge } from './ProblemBadge.tsx';
import { placeOf } from './place.ts';

/** A gateway endpoint beside its VPC; its lines lead to the rows in whose route tables it is. */
export function EndpointBox({ endpoint: { id, thing, box } }: { readonly endpoint: EndpointLayout }) {
  const isSelected = useEditor((state) => state.selection.ids.includes(id));
  const isRenaming = useEditor((state) => state.renaming === id);
  const { label } = thing;
  return (
    <div
      data-box={id}
      {...boxEvents(id)}
      style={placeOf(box)}
      className={classes(
        look,
        'connect-box nodrag',
        isSelected ? 'is-selected border-accent' : 'border-control hover:border-accent',
      )}
    >
      <span className="flex h-5 min-w-0 items-center gap-1.5">
        <KindGlyph kind={thing.kind} size={14} />
        <BoxName id={id} label={label} says={endpointWords(thing)} />
        <span className="flex-1" />
        {!isRenaming && <MoreButton id={id} label={label} />}
      </span>
      <Words thing={thing} />
      <ProblemBadge id={id} label={label} isOnCorner />
    </div>
  );
}

/** The same while it is carried from the palette. */
export function CarriedEndpoint({
  thing,
  box,
}: {
  readonly thing: GatewayEndpoint;
  readonly box: Pick<Box, 'width' | 'height'>;
}) {
  return (
    <div style={placeOf({ x: 0, y: 0, ...box })} className={classes(look, 'border-control')}>
      <span className="flex h-5 items-center gap-1.5 font-semibold">
        <KindGlyph kind={thing.kind} size={14} />
        {thing.label}
      </span>
      <Words thing={thing} />
    </div>
  );
}

const look = 'absolute flex flex-col justify-center rounded-lg border bg-panel pr-1 pl-2.5 text-left';

function Words({ thing }: { readonly thing: GatewayEndpoint }) {
  const [kind, access] = endpointWords(thing);
  return (
    <>
      <span className="fine truncate text-[11px] text-muted leading-4">{kind}</span>
      <span className="fine truncate text-[11px] text-muted leading-4">{access}</span>
    </>
  );
}
