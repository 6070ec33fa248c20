import type { Id } from '../base/place.ts';
import type { Design } from '../design/design.ts';
import { sessionServices } from '../kinds/index.ts';

/** Does a VPC have endpoints for the services that the agent of Session Manager calls, by short names or full ones? */
export function hasSessionEndpoints({ things }: Design, vpc: Id): boolean {
  const services = things.flatMap((one) =>
    one.kind === 'interface-endpoint' && one.parent === vpc ? [`.${one.service}`] : [],
  );
  return sessionServices.every((wanted) => services.some((service) => service.endsWith(`.${wanted}`)));
}
