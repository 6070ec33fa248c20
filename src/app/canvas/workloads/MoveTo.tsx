import { Command } from 'cmdk';
import {
  type DesignLayout,
  itemById,
  kinds,
  type RowLayout,
  type Standing,
  typeWords,
  type WorkloadKind,
  workloadKinds,
} from '../../../core/index.ts';
import { ChooserField } from '../../ui/ChooserField.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TypeGlyph } from '../../ui/TypeGlyph.tsx';
import { useCanvas } from '../canvas-state.ts';
import { focusIdOf, focusSoon } from '../focus.ts';
import { settleWorkload } from './move-workload.ts';
import { standingIn } from './standing-target.ts';
import { workloadById } from './workload-by-id.ts';

/** The rows of its VPC, and their cells, for a workload to be moved to by their names. */
export function MoveTo({ layout, id }: { readonly layout: DesignLayout; readonly id: string }) {
  const item = workloadById(layout, id);
  const vpc = itemById(layout, id)?.placed.vpc;
  const close = () => useCanvas.setState({ movingTo: undefined });
  if (!item || !vpc) return null;
  const places = vpc.rows.flatMap((row) => placesIn(row, item.kind));
  return (
    <Dialog
      title={`Move ${item.thing.label} to…`}
      says={
        places.length === 0
          ? `${vpc.vpc.label} has no subnets yet. Add a subnet group first.`
          : `${kinds[item.kind].label}${item.place === '' ? '' : `, now in ${item.place}`}.`
      }
      isOpen
      onClose={() => {
        close();
        focusSoon(focusIdOf(id));
      }}
    >
      <Command label={`Move ${item.thing.label} to`} loop>
        <ChooserField placeholder="A subnet group or zone" />
        <Command.List className="max-h-72 overflow-auto">
          <Command.Empty className="px-2 py-4 text-center text-muted">No subnets of that name.</Command.Empty>
          {places.map(({ row, standing, zone }) => (
            <Command.Item
              key={`${row.id} ${standing.zone ?? 'all'}`}
              value={`${row.id} ${standing.zone ?? 'all'}`}
              keywords={[row.group.label, zone, typeWords[row.group.subnetType]]}
              onSelect={() => {
                close();
                settleWorkload(id, standing);
              }}
              className="flex h-8 cursor-default select-none items-center gap-2.5 rounded-md px-2 data-[selected=true]:bg-free"
            >
              <TypeGlyph type={row.group.subnetType} size={14} />
              <span className="min-w-0 flex-1 truncate">
                {row.group.label}, {zone}
              </span>
              <span className="text-[12px] text-muted">{typeWords[row.group.subnetType]}</span>
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}

interface Place {
  readonly row: RowLayout;
  readonly standing: Standing;
  readonly zone: string;
}

/** A row as a whole, unless it would only mean its first cell; then its cells, unless one alone never works. */
function placesIn(row: RowLayout, kind: WorkloadKind): readonly Place[] {
  const { leastZones, inOneSubnet } = workloadKinds[kind];
  const zones = [
    ...(inOneSubnet ? [] : [undefined]),
    ...(leastZones > 1 ? [] : row.cells.map((cell) => cell.zone)),
  ];
  return zones.flatMap((zone): readonly Place[] => {
    const target = standingIn(row, kind, zone);
    const name = row.cells.find((cell) => cell.zone === zone)?.zoneName ?? 'all zones';
    return target.on === 'row' ? [{ row, standing: target.standing, zone: name }] : [];
  });
}
