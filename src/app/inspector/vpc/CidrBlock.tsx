import {
  type Finding,
  formatBlock,
  groupsOf,
  kinds,
  networkOf,
  nextBlock,
  parseBlock,
  usesIpam,
  type Vpc,
  type VpcNetwork,
} from '../../../core/index.ts';
import { editField } from '../../store/edit-field.ts';
import { useDesign } from '../../store/hooks.ts';
import { readCidr } from '../../store/read-cidr.ts';
import { useRun } from '../../store/use-run.ts';
import { Button } from '../../ui/Button.tsx';
import { ThingText } from '../controls/ThingText.tsx';
import { useFindings } from '../controls/use-found.ts';
import { KeepCidrs } from '../group/KeepCidrs.tsx';
import { ThingInteger } from '../thing/ThingInteger.tsx';
import { useIsFound } from '../view.ts';
import { usageWords } from './usage-words.ts';

const { cidr, ipv4NetmaskLength, defaultSubnetIpv4NetmaskLength } = kinds.vpc.fields;

/** What AWS allows for a VPC. */
const LARGEST = 16;
const SMALLEST = 28;

/** Addresses that somebody else has are the reason to look for free ones. */
function isAboutOthers({ code }: Finding): boolean {
  return code === 'vpc/overlaps' || code === 'vpc/overlaps-range' || code === 'vpc/public-range';
}

export interface CidrBlockProps {
  readonly vpc: Vpc;
  readonly built: VpcNetwork | undefined;
}

/** The VPC's addresses: its CIDR, or the pool that gives it one. */
export function CidrBlock({ vpc, built }: CidrBlockProps) {
  return usesIpam(vpc) ? <PoolBlock vpc={vpc} built={built} /> : <OwnBlock vpc={vpc} built={built} />;
}

/** The pool that gives the block, how large it is to be, and the size of subnets without their own. */
function PoolBlock({ vpc, built }: CidrBlockProps) {
  return (
    <>
      <ThingText thing={vpc} name="ipv4IpamPoolId" mono />
      <ThingInteger thing={vpc} name="ipv4NetmaskLength" field={ipv4NetmaskLength} />
      <ThingInteger
        thing={vpc}
        name="defaultSubnetIpv4NetmaskLength"
        field={defaultSubnetIpv4NetmaskLength}
      />
      {built && <p className="text-[12px] text-muted leading-4">{usageWords(built)}</p>}
    </>
  );
}

/** The VPC's addresses: as text, smaller or larger, or the next that nobody uses. */
function OwnBlock({ vpc, built }: CidrBlockProps) {
  const design = useDesign();
  const run = useRun(`${vpc.id}.cidr`);
  const isTaken = useFindings({ at: vpc.id, field: 'cidr', concerns: isAboutOthers }).length > 0;
  const isFound = useIsFound({ cidr });
  if (!isFound) return null;
  const block = vpc.cidr === undefined ? built?.block : parseBlock(vpc.cidr);
  const step = (by: number) => {
    if (!block) return;
    const sized = networkOf({ address: block.address, prefixLength: block.prefixLength + by });
    run((gesture) => editField(vpc.id, 'cidr', formatBlock(sized), gesture));
  };
  const next = block && isTaken ? nextBlock(design, Math.max(8, block.prefixLength), vpc.id) : undefined;
  const nextText = next && formatBlock(next);
  return (
    <div>
      <ThingText
        thing={vpc}
        name="cidr"
        mono
        live={false}
        placeholder={built && formatBlock(built.block)}
        read={readCidr(vpc.cidr ?? (built && formatBlock(built.block)))}
        aside={
          <>
            <Button
              onClick={() => step(1)}
              disabled={!block || block.prefixLength >= SMALLEST}
              className="px-2.5!"
            >
              Smaller
            </Button>
            <Button
              onClick={() => step(-1)}
              disabled={!block || block.prefixLength <= LARGEST}
              className="px-2.5!"
            >
              Larger
            </Button>
          </>
        }
      />
      <p className="mt-1 text-[12px] text-muted leading-4">
        {built && usageWords(built)}
        {nextText !== undefined && nextText !== vpc.cidr && (
          <>
            {' · '}
            <button
              type="button"
              onClick={() => editField(vpc.id, 'cidr', nextText)}
              className="text-accent underline-offset-2 hover:underline"
            >
              next free <span className="font-mono">{nextText}</span>
            </button>
          </>
        )}
      </p>
      {built && (
        <p className="flex items-baseline justify-between gap-2 text-[12px] text-muted">
          CIDRs of its subnets
          <KeepCidrs groups={groupsOf(design, vpc)} vpc={built} of={vpc.label} />
        </p>
      )}
    </div>
  );
}
