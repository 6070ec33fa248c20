/** The only door of the core. */

export type {
  Choice,
  ChoiceField,
  Field,
  Fields,
  IntegerListField,
  RecordListField,
  ReferenceField,
  ReferenceListField,
  Tag,
  TagsField,
  TextLimits,
  TextListField,
} from './base/fields.ts';
export { alphabets, textFault } from './base/fields.ts';
export type { Finding, FindingCode, FindingFacts, FindingOf, Severity } from './base/finding.ts';
export { isError } from './base/finding.ts';
export { memoByIdentity } from './base/memo.ts';
export { nearest } from './base/nearest.ts';
export { count, formatCount, listed } from './base/phrases.ts';
export { DESIGN, type Id, type Place } from './base/place.ts';
export { accept, type Result, refuse } from './base/result.ts';
export { type Chunk, joinChunks, type Span } from './base/text.ts';
export { engineByName } from './catalog/database-engines.ts';
export { databaseVersions } from './catalog/database-versions.ts';
export { endpointServices } from './catalog/endpoint-services.ts';
export { instanceTypes } from './catalog/instance-types.ts';
export { type Region, regionByName, regions, zonesOfRegion } from './catalog/regions.ts';
export { windowsVersions } from './catalog/windows-versions.ts';
export { fixedCidrsClass, type LanguageName } from './cdk/index.ts';
export { CDK_COMMAND } from './cdk/project/cdk-command.ts';
export { tagLimits } from './checks/tags.ts';
export { resourceCount, type Template, templateJson, templateJsonText } from './cloudformation/template.ts';
export { writeTemplates } from './cloudformation/write.ts';
export { apply, can } from './commands/apply.ts';
export type { Changes, Command, CommandNamed, Corner } from './commands/command.ts';
export {
  endGesture,
  type History,
  perform,
  redo,
  type Step,
  startHistory,
  undo,
} from './commands/history.ts';
export { constructIdFor, namesInStack, siblingConstructIds } from './commands/names.ts';
export { compose } from './compose/compose.ts';
export { type Derived, derive, foundIn, isAccepted } from './derive.ts';
export { type DescribedVpc, readDescribedVpcs } from './design/described-vpc.ts';
export type { Design, Environment, Stack, UsedRange } from './design/design.ts';
export { DEFAULT_ZONE_COUNT, SCHEMA_VERSION } from './design/design.ts';
export { designFields, environments, usedRangeFields } from './design/fields.ts';
export { nameable } from './design/nameable.ts';
export { type OpenedDesign, parseDesign, parseDesignValue } from './design/parse.ts';
export {
  anyGroupsOf,
  anyVpcById,
  callById,
  callsOf,
  concernsVpc,
  defaultPortOfCall,
  existingGroupsOf,
  existingVpcsOf,
  fixedCidrOf,
  groupById,
  groupsCarriedBy,
  groupsOf,
  isFixedAt,
  natInstancesOf,
  stackById,
  stackIdOf,
  thingById,
  thingsByParent,
  vpcById,
  vpcsOf,
  vpnConnectionsOf,
  zoneCountOf,
  zoneCountOfVpc,
} from './design/queries.ts';
export { serializeDesign } from './design/serialize.ts';
export { stacksInOrder, stacksNeededBy } from './design/stack-order.ts';
export {
  drawnCalls,
  isSaidAt,
  type Target,
  targetByName,
  targetCalls,
  targetPortOf,
} from './design/targets.ts';
export type { Fix } from './findings/entry.ts';
export { fixesFor } from './findings/fixes.ts';
export { pageFor } from './findings/page.ts';
export { findingText, findingTitle } from './findings/text.ts';
export { type FormatName, formatLabels } from './format-labels.ts';
export { type Format, formats, type Printable, printableOfStack } from './formats.ts';
export { countImpacts, stays } from './impact/count-impacts.ts';
export { exportedMoves } from './impact/exported-moves.ts';
export { haveMoved, tellImpacts, wouldMove } from './impact/impact-words.ts';
export { replacedVpcs } from './impact/replaced-vpcs.ts';
export { type SubnetImpact, type SubnetState, subnetImpacts } from './impact/subnet-impacts.ts';
export {
  type AnyOutput,
  type BastionHost,
  type Call,
  type Connectable,
  type ConstructOutputThing,
  type ConstructThing,
  callFields,
  canHandOut,
  commonFields,
  concerns,
  constructFields,
  type Database,
  defaultPortOf,
  type FlowLog,
  fieldsOf,
  fieldsOfAction,
  type GatewayEndpoint,
  hasConstruct,
  hasPrivateDns,
  hasRole,
  hasSecurityGroups,
  isDualStack,
  isEncrypted,
  isFixed,
  isPart,
  isPeer,
  isSecurityGroup,
  isTaggable,
  isWorkload,
  type KindName,
  kinds,
  type Listener,
  machineImageFields,
  numbersOfForm,
  type Output,
  outputFields,
  outputValuesOf,
  ownStackFields,
  type Peer,
  type PortForm,
  portForms,
  type SecurityGroup,
  type SubnetGroup,
  type SubnetType,
  stackFields,
  type TaggableThing,
  type Thing,
  usesIpam,
  type Verb,
  type Vpc,
  type VpnAlarm,
  type VpnConnection,
  verbShapes,
  verbs,
} from './kinds/index.ts';
export { addressLens, type LensBlock, shareAddresses } from './layout/address-lens.ts';
export { addressMap, type MapSegment } from './layout/address-map.ts';
export { arrowHead, arrowPath } from './layout/arrows/arrow-path.ts';
export { type ArrowLayout, layoutArrows } from './layout/arrows/arrow-routes.ts';
export { extentOnCanvas } from './layout/arrows/extent-on-canvas.ts';
export { ANY_IPV4 } from './layout/arrows/gather.ts';
export { arrowsWhileMoving } from './layout/arrows/moving-arrows.ts';
export { type Box, between, holdsPoint, type Point, touches } from './layout/box.ts';
export type { EndpointLayout, ExistingLayout } from './layout/existing-targets.ts';
export { type FlowLogLayout, flowLogWords } from './layout/flow-logs.ts';
export {
  boxesAround,
  boxOf,
  type DesignLayout,
  freePlace,
  freePlaceOutside,
  itemById,
  layoutDesign,
  outsideBoxOf,
  type PlacedVpc,
  placedBoxes,
  rowById,
  vpnById,
} from './layout/layout.ts';
export { makeRoom } from './layout/make-room.ts';
export type { AddressRange } from './layout/map-blocks.ts';
export { nearestPlace } from './layout/nearest-place.ts';
export { type Direction, type GridPlace, nextPlace } from './layout/next-cell.ts';
export { isOutside, OUTSIDE_EXTENT, type OutsideLayout, type OutsideThing } from './layout/outside-boxes.ts';
export { pathLine } from './layout/path-line.ts';
export { asksFor, portWords, shortPortWords } from './layout/port-words.ts';
export { landing, type Reordering, reorder } from './layout/reorder.ts';
export type { ItemLayout, ItemThing } from './layout/row-items.ts';
export { ITEM as ITEM_SIZE, ROW as ROW_HEIGHT } from './layout/sizes.ts';
export {
  type CellLayout,
  type ColumnLayout,
  isOwnRow,
  isOwnVpc,
  isReservedRow,
  type OwnRowLayout,
  type OwnVpcLayout,
  type RowLayout,
  type StripLayout,
  type VpcLayout,
} from './layout/vpc-layout.ts';
export { learningGroups, type VpnConnectionLayout, type VpnLayout } from './layout/vpn-boxes.ts';
export { boxesTouched, boxOnCanvas, gapAt, gapHeight, vpcAt, whatIsAt } from './layout/what-is-at.ts';
export {
  addressSums,
  destinationWords,
  endpointWords,
  targetWords,
  vpnGatewayWords,
  vpnRoutingWords,
} from './layout/words.ts';
export { loadProject, type ProjectFile, type ProjectWriter } from './load-project.ts';
export { type CidrInput, type CidrInputProblem, readCidrInput } from './net/cidr-input.ts';
export {
  formatAddress,
  formatBlock,
  holdsAddress,
  type Ipv4Block,
  isRelative,
  networkOf,
  overlap,
  parseAddress,
  parseBlock,
  sizeOf,
  sizeOfPrefix,
} from './net/ipv4.ts';
export { formatIpv6Subnet } from './net/ipv6-subnet.ts';
export { serviceOnPort, wellKnownPorts } from './net/well-known-ports.ts';
export { build } from './network/build.ts';
export type { Network, StackNetwork } from './network/network.ts';
export { type PathOut, pathOut } from './network/path-out.ts';
export { dnsAddress, routerAddress, usableAddresses, usableRange } from './network/usable-addresses.ts';
export type {
  DefaultRoute,
  GroupNetwork,
  NatGateway,
  NatInstance,
  SubnetNetwork,
  VpcNetwork,
  Zone,
} from './network/vpc-network.ts';
export { createdSubnets } from './network/vpc-network.ts';
export { boxDetail, listenerWords, stripWords, workloadDetail } from './pictures/box-detail.ts';
export {
  countWords,
  headWords,
  ipv6Words,
  maskOf,
  sizeWords,
  typeWords,
  usualZoneWords,
} from './pictures/box-words.ts';
export { darkColours, lightColours, type PictureColours } from './pictures/colours.ts';
export { connectionName, connectionSentence } from './pictures/connection-words.ts';
export {
  designPicture,
  type PictureOptions,
  type PictureTheme,
  pictureThemes,
} from './pictures/design-picture.ts';
export { thumbnail } from './pictures/thumbnail.ts';
export type { Plan } from './plan/plan.ts';
export { vpcCidrText } from './plan/vpc-cidr.ts';
export {
  addBeside,
  addOutside,
  type BesideKind,
  besideKinds,
  fieldToType,
  type OutsideKind,
  outsideKinds,
} from './proposals/add-connectable.ts';
export {
  addExistingVpc,
  addTypedVpc,
  describeCommand,
  updateExistingVpc,
} from './proposals/add-existing-vpc.ts';
export { addFlowLog } from './proposals/add-flow-log.ts';
export { addSubnetGroup } from './proposals/add-subnet-group.ts';
export { addVpc } from './proposals/add-vpc.ts';
export { addVpnConnection } from './proposals/add-vpn-connection.ts';
export { addListener, addWorkload } from './proposals/add-workload.ts';
export { type Adjustments, adjustments } from './proposals/adjustments.ts';
export {
  connect,
  connectionBetween,
  type Ends,
  listenerOf,
  type PortChoice,
  whyNotConnect,
} from './proposals/connect.ts';
export { sayingDefaultPort, sayingPort, saysDefaultPort } from './proposals/default-port.ts';
export { duplicate } from './proposals/duplicate.ts';
export { deployableWords, environmentWords, zonesWords } from './proposals/environment-words.ts';
export { environmentOf, inRegion, namesOfZones, withZoneCount } from './proposals/environments.ts';
export { areKept, fixCidr, keepCidrs, releaseCidrs } from './proposals/fixed-cidrs.ts';
export { type Keeping, keepingAddresses } from './proposals/keeping-addresses.ts';
export { moveStack } from './proposals/move-stack.ts';
export { type NatWay, natWayOf, takeNatWay } from './proposals/nat-way.ts';
export { nextBlock } from './proposals/next-block.ts';
export { asOne, freeId, type Proposal, type Proposed } from './proposals/proposal.ts';
export { removeThings } from './proposals/remove.ts';
export { isZoneRemovable, removeZone } from './proposals/remove-zone.ts';
export { type SizeChoice, sizeChoice, sizeChoices } from './proposals/sizes.ts';
export { addStack, moveToStack, removeStack, stacksFor } from './proposals/stacks.ts';
export {
  groupBeside,
  moveWorkload,
  type Standing,
  usualGroup,
  whyNotStandIn,
} from './proposals/stand-in.ts';
export { swapDirection } from './proposals/swap-direction.ts';
export {
  isWorkloadKind,
  type WorkloadKind,
  workloadKindNames,
  workloadKinds,
} from './proposals/workload-kinds.ts';
export { type MissingRoom, roomForZone } from './proposals/zone-room.ts';
export { addZone, offerZones, removeLastZone } from './proposals/zones.ts';
export { preview, runStages, type Stages } from './stages.ts';
export { htmlTable } from './tables/html-table.ts';
export { readableRouteColumns } from './tables/route-columns.ts';
export { routesMatching } from './tables/route-filter.ts';
export { type RouteRow, routeTableKey, routeTables, type VpcRoutes } from './tables/route-rows.ts';
export {
  connectionText,
  directionText,
  placeText,
  readableRuleColumns,
} from './tables/rule-columns.ts';
export { rulesMatching } from './tables/rule-filter.ts';
export { type GroupRules, type RuleRow, rulesOfGroup, ruleTables } from './tables/rule-rows.ts';
export { tsv } from './tables/spreadsheet.ts';
export {
  ipv6Text,
  type OptionalColumn,
  optionalCell,
  optionalColumns,
  optionalTitle,
  readableSubnetColumns,
} from './tables/subnet-columns.ts';
export {
  rowsHolding,
  type SubnetRow,
  type SubnetStatus,
  subnetRows,
  subnetTables,
  type VpcSubnets,
} from './tables/subnet-rows.ts';
export { oneLine } from './tables/text-table.ts';
export { shortSummaryText, summaryText, type VpcSummary, vpcSummary } from './tables/vpc-summary.ts';
export { ipv6RouteWords } from './tables/words.ts';
export { type TableFormat, tableFormats } from './tables/write-report.ts';
export { writeRules } from './tables/write-rules.ts';
export { writeRoutes, writeSubnetRows, writeSubnets } from './tables/write-tables.ts';
