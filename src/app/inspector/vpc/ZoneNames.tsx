import { kinds, namesOfZones, stackById, type Vpc, type VpcNetwork } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { clearSelection } from '../../store/selection.ts';
import { TextListEditor } from '../controls/TextListEditor.tsx';
import { zoneName } from '../zone-name.ts';

const { availabilityZones } = kinds.vpc.fields;

const link = 'text-accent underline-offset-2 hover:underline';

/** Which zones they are: the first of the stack's, or some chosen by name. */
export function ZoneNames({ vpc, built }: { readonly vpc: Vpc; readonly built: VpcNetwork | undefined }) {
  const design = useDesign();
  const environment = stackById(design, vpc.parent)?.environment;
  const zones = built?.zones ?? [];
  if (vpc.availabilityZones) {
    return (
      <div className="space-y-1">
        <TextListEditor
          at={vpc.id}
          name="availabilityZones"
          field={availabilityZones}
          items={vpc.availabilityZones}
          suggestions={(environment && namesOfZones(environment, availabilityZones.maxItems)) ?? []}
          onChange={(items, gesture) => editField(vpc.id, 'availabilityZones', items, gesture)}
        />
        <button
          type="button"
          className={`text-[12px] ${link}`}
          onClick={() => editField(vpc.id, 'maxAzs', Math.max(1, zones.length))}
        >
          Take the first zones of the stack again
        </button>
      </div>
    );
  }
  const names = environment && namesOfZones(environment, zones.length);
  return (
    <p className="text-[12px] text-muted leading-4">
      {zones.map((zone) => zoneName({ zone, zoneIndex: zone.index })).join(', ')}
      {' · '}
      {names ? (
        <button type="button" className={link} onClick={() => editField(vpc.id, 'availabilityZones', names)}>
          choose by name
        </button>
      ) : (
        <button type="button" className={link} onClick={clearSelection}>
          choose a region for their names
        </button>
      )}
    </p>
  );
}
