import type { VpcLayout } from '../../core/index.ts';
import { FootView } from './FootView.tsx';
import { placeOf } from './place.ts';
import { RowView } from './RowView.tsx';
import { VpcView } from './VpcView.tsx';

/** A VPC that isn't there yet, as it would look. */
export function GhostVpc({ layout }: { readonly layout: VpcLayout }) {
  return (
    <div className="relative" style={{ width: layout.width, height: layout.height }}>
      <VpcView layout={layout} />
      {layout.rows.map((row) => (
        <div key={row.id} style={placeOf(row.box)}>
          <RowView row={row} isFirst={false} />
        </div>
      ))}
      <div style={placeOf(layout.addRow)}>
        <FootView layout={layout} />
      </div>
    </div>
  );
}
