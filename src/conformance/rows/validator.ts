import { counted, of, type Row } from './row.ts';

/** What the library's validator of templates says, by its codes. */
export function validator(): readonly Row[] {
  return of('validator', [
    counted('E1151, E1154: malformed ids of VPCs and subnets', 'field/alphabet'),
    counted('E1152: a malformed id of an image', 'field/alphabet'),
    counted('E9002: ports from the larger to the smaller', 'connection/port-range'),
    counted('E9006: engine versions', 'database/unknown-version'),
    counted('E3025, E3062: classes that an engine does not run on', 'database/wrong-class'),
    counted('E3025: classes that RDS does not have in the region', 'database/not-in-region'),
    counted('E3019: two alarms of one name', 'vpn/alarm-name-twice'),
    counted('F3033: a tag without a value on an alarm', 'tag/empty-on-alarms'),
    counted('F3033: a tag value over 256 characters', 'tag/value', 'stack/name-tag-too-long'),
    counted('F3033: the description of a security group', 'field/too-long'),
    counted('F0001: no resources', 'stack/empty'),
    counted('F0007: more than 500 resources', 'stack/over-limit'),
    counted('W3010: zones by name', 'validator'),
    counted('W2508, W3687: wide-open ports, and ports that a protocol ignores', 'validator'),
    counted(
      'W9008, W9011: databases that are not encrypted, or public',
      'database/not-encrypted',
      'database/public',
    ),
    counted('W9010: images by their IDs', 'validator'),
  ]);
}
