import { Copy } from 'lucide-react';
import { formatBlock, type GroupNetwork } from '../../../core/index.ts';
import { copyText } from '../../store/clipboard.ts';
import { selectSubnet } from '../../store/selection.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useInspectorView } from '../view.ts';
import { zoneName } from '../zone-name.ts';

/** The CIDRs of a group, zone by zone, each to be copied. */
export function CidrList({ built }: { readonly built: GroupNetwork | undefined }) {
  const { query } = useInspectorView();
  if (!built || query !== '') return null;
  return (
    <div>
      <h3 className="font-medium">IPv4 CIDR</h3>
      <ul className="grid grid-cols-[auto_auto_1fr_auto] gap-x-3">
        {built.subnets.map((subnet) => {
          const cidr = subnet.block && formatBlock(subnet.block);
          return (
            <li key={subnet.id} className="col-span-full grid h-6 grid-cols-subgrid items-center">
              <button
                type="button"
                onClick={() => selectSubnet(built.origin.id, subnet.zoneIndex)}
                className="py-0.5 text-left text-[12px] text-muted hover:text-ink hover:underline"
              >
                {zoneName(subnet)}
              </button>
              {cidr === undefined ? (
                <span className="col-span-3 text-[12px] text-error">doesn’t fit</span>
              ) : (
                <>
                  <span className="font-mono font-semibold text-[12px]">{cidr}</span>
                  <span className="text-[12px] text-muted">{!subnet.created && 'reserved'}</span>
                  <IconButton
                    size="small"
                    label={`Copy ${cidr}`}
                    side="left"
                    onClick={() => copyText(cidr, cidr)}
                    className="text-muted"
                  >
                    <Copy aria-hidden size={13} />
                  </IconButton>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
