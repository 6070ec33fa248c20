import { ClipboardList } from 'lucide-react';
import { type FormatName, groupsOf, type Vpc, vpcsOf } from '../../core/index.ts';
import { useDesign, useSelection } from '../store/hooks.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { copyVpc } from './copy-code.ts';

/** Copies the code of the VPC in hand, for people who have a CDK project; absent while it isn't clear which one. */
export function CopyVpc({ format }: { readonly format: FormatName }) {
  const vpc = useVpcInHand();
  if (!vpc) return null;
  return (
    <IconButton
      size="small"
      label={`Copy this VPC (${vpc.label})`}
      says={`Copy only what builds ${vpc.label}, for a CDK project that you have`}
      onClick={() => void copyVpc(format, vpc)}
    >
      <ClipboardList aria-hidden size={14} />
    </IconButton>
  );
}

/** The VPC that is selected, wholly or in part; the only one needs no selecting. */
function useVpcInHand(): Vpc | undefined {
  const design = useDesign();
  const { ids } = useSelection();
  const vpcs = vpcsOf(design);
  const chosen = vpcs.filter(
    (vpc) => ids.includes(vpc.id) || groupsOf(design, vpc).some(({ id }) => ids.includes(id)),
  );
  const [only, ...others] = chosen.length > 0 ? chosen : vpcs;
  return others.length === 0 ? only : undefined;
}
