// Written by `npm run catalog` on 2026-11-24; not to be edited by hand.
// Regions: aws-cdk-lib 2.275.0. Long names: botocore 1.44.8. Zones: moto 5.2.5. All Apache-2.0.

/** For each region a line: its name, its long name, and the letters of its zones, none where they aren't public. */
export const regionTable = `af-south-1|Africa (Cape Town)|abc
ap-east-1|Asia Pacific (Hong Kong)|abc
ap-east-2|Asia Pacific (Taipei)|abc
ap-northeast-1|Asia Pacific (Tokyo)|acd
ap-northeast-2|Asia Pacific (Seoul)|abcd
ap-northeast-3|Asia Pacific (Osaka)|abc
ap-south-1|Asia Pacific (Mumbai)|abc
ap-south-2|Asia Pacific (Hyderabad)|abc
ap-southeast-1|Asia Pacific (Singapore)|abc
ap-southeast-2|Asia Pacific (Sydney)|abc
ap-southeast-3|Asia Pacific (Jakarta)|abc
ap-southeast-4|Asia Pacific (Melbourne)|abc
ap-southeast-5|Asia Pacific (Malaysia)|abc
ap-southeast-6|Asia Pacific (New Zealand)|abc
ap-southeast-7|Asia Pacific (Thailand)|abc
ca-central-1|Canada (Central)|abd
ca-west-1|Canada West (Calgary)|abc
cn-north-1|China (Beijing)|ab
cn-northwest-1|China (Ningxia)|abc
eu-central-1|Europe (Frankfurt)|abc
eu-central-2|Europe (Zurich)|abc
eu-isoe-west-1|EU ISOE West|
eu-north-1|Europe (Stockholm)|abc
eu-south-1|Europe (Milan)|abc
eu-south-2|Europe (Spain)|abc
eu-west-1|Europe (Ireland)|abc
eu-west-2|Europe (London)|abc
eu-west-3|Europe (Paris)|abc
eusc-de-east-1|AWS European Sovereign Cloud (Germany)|
il-central-1|Israel (Tel Aviv)|abc
me-central-1|Middle East (UAE)|abc
me-south-1|Middle East (Bahrain)|abc
mx-central-1|Mexico (Central)|abc
sa-east-1|South America (Sao Paulo)|abc
us-east-1|US East (N. Virginia)|abcdef
us-east-2|US East (Ohio)|abc
us-gov-east-1|AWS GovCloud (US-East)|abc
us-gov-west-1|AWS GovCloud (US-West)|abc
us-iso-east-1|US ISO East|
us-iso-west-1|US ISO WEST|
us-isob-east-1|US ISOB East (Ohio)|
us-isob-west-1|US ISOB West|
us-isof-east-1|US ISOF EAST|
us-isof-south-1|US ISOF SOUTH|
us-west-1|US West (N. California)|ab
us-west-2|US West (Oregon)|abcd`;
