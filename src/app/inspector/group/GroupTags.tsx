import { Plus } from 'lucide-react';
import { kinds, type SubnetGroup } from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { Button } from '../../ui/Button.tsx';
import { ThingTags } from '../controls/TagsEditor.tsx';
import { missingKubernetesTag } from './kubernetes-tag.ts';

/** The tags of a group's subnets, and the one that Kubernetes looks for, at hand. */
export function GroupTags({ group }: { readonly group: SubnetGroup }) {
  const { tags = [], reserved } = group;
  const wanted = missingKubernetesTag(group);
  return (
    <>
      <ThingTags thing={group} />
      {reserved && (
        <p className="mt-1 text-[12px] text-muted leading-4">
          No subnet has them yet: the group only reserves its space.
        </p>
      )}
      {wanted && tags.length < kinds['subnet-group'].fields.tags.maxItems && (
        <Button
          size="small"
          className="mt-1.5"
          onClick={() => editField(group.id, 'tags', [...tags, wanted])}
        >
          <Plus aria-hidden size={13} />
          Let Kubernetes put load balancers here
        </Button>
      )}
    </>
  );
}
