// Written by `npm run catalog`; not to be edited by hand.
// Names and figures: aws-cdk-lib 2.275.0, Apache-2.0.

/** The regions, one for each bit of the numbers below. */
export const offerRegionTable = `af-south-1
ap-east-1
ap-east-2
ap-northeast-1
ap-northeast-2
ap-northeast-3
ap-south-1
ap-south-2
ap-southeast-1
ap-southeast-2
ap-southeast-3
ap-southeast-4
ap-southeast-5
ap-southeast-6
ap-southeast-7
ca-central-1
ca-west-1
cn-north-1
cn-northwest-1
eu-central-1
eu-central-2
eu-isoe-west-1
eu-north-1
eu-south-1
eu-south-2
eu-west-1
eu-west-2
eu-west-3
eusc-de-east-1
il-central-1
me-central-1
me-south-1
mx-central-1
sa-east-1
us-east-1
us-east-2
us-gov-east-1
us-gov-west-1
us-iso-east-1
us-iso-west-1
us-isob-east-1
us-isob-west-1
us-isof-east-1
us-isof-south-1
us-west-1
us-west-2`;

/** Where EC2 has what: a hexadecimal number whose first bit stands for the first region, and the classes that are offered there, with a size where it differs from most of its class. */
export const instanceOfferTable = `12c0144833f4|a1
1cc0544867fc|c3 m3
1ec1747877fc|c4 m4 r4 t2
dff1ffff7ffc|c5 m5 m5d r5
dac177797ffc|c5a
80c0154973f4|c5ad
dff17fff7ffc|c5d i3 r5d
9ff17fee77fc|c5d.12xlarge c5d.24xlarge c5d.metal
dee117797ffc|c5n
53c1146873fc|c6a
fffffffffffc|c6g i3en i4i m6g r6g r7g t3 t4g
9ee13ef87ffc|c6gd
7eeff77dfffc|c6gn
0001141803f4|c6gn.metal
ffcff77dfffc|c6i
dfcbf77dfffc|c6i.24xlarge c6i.32xlarge c6i.metal
38cf957cf7f4|c6id
fffbbffffffc|c6in
108016e833fc|c7a
ffeffffdfffc|c7g
1ee91ef87ffc|c7gd
1000046833f4|c7gn
ffff9ffefffc|c7i
fbef1ffaf7fc|c7i-flex
100014c833f4|c8a
fffffffc7ffc|c8g
10cf34e873f4|c8gd
dbfbfffa7ffc|c8gn
0000040823f0|c8gn.metal-24xl c8gn.metal-48xl r8gb.metal-24xl r8gb.metal-48xl r8gn.metal-24xl r8gn.metal-48xl
dbfbfffa73fc|c8gn.48xlarge
9bcd76f873fc|c8i
9bcd74f873fc|c8i-flex
dec177797ffc|d2 g4dn inf1
16c11c7c37f4|d3
12c11c7c37f4|d3.2xlarge
14e0144823f4|d3en
0400040803f0|d3en.large
0000040823f4|dl1 mac2-m1ultra r8gb r8gn u7in-32tb
0000140803f4|dl2q
0040146827f4|f1
0040044827f4|f1.16xlarge
1841142823f4|f2
18c1546837fc|g3
1840546837f4|g3s
1001146833f4|g4ad
dec1777977fc|g4dn.metal
5a6176fe73f4|g5
1880148823f4|g5g
18a0148823f4|g5g.metal
1b491eba7ff4|g6
1f00168a33f4|g6e
1a0016a833f4|g7e
1a491eb87ff4|gr6
0000044833f4|h1 x2gd
00c006081ff0|hpc6a
0000061817f0|hpc6id
0008065817f0|hpc7a
1000044827f0|hpc7g
dec117797ffc|i3.metal
ffff9ffffffc|i3en.metal m6gd
00c1044873f4|i4g
fffffffbfffc|i4i.12xlarge i4i.24xlarge
ffffbffffffc|i4i.metal
dffb9ffe7ffc|i7i
dbfbfff8fffc|i7ie
1ee116f87ff4|i8g
1ee106f87ff4|i8g.48xlarge
1ee116d87ff4|i8g.metal-48xl
5acb16783ff4|i8ge
12c115f833f4|im4gn
5ec177797ffc|inf1.6xlarge
12c0167873f4|inf2
1ac0167873f4|inf2.xlarge
12c1147833f4|is4gen
1ac175787ffc|m5a r5a
1ac1147877fc|m5ad r5ad
108014483ff4|m5dn m5n
18c0144873fc|m5zn
13c1157873fc|m6a
ffefff7ffffc|m6i
dfebff7ffffc|m6i.24xlarge m6i.32xlarge m6i.metal
3acf9decf7fc|m6id
1bc11ee877fc|m6idn m6in
104016e833f4|m7a
ffff7efffffc|m7g
3ace16daf3fc|m7gd
ffff1ffefffc|m7i
7fff16f8fffc|m7i-flex
7fdf16f8fffc|m7i-flex.12xlarge m7i-flex.16xlarge
130014c837f4|m8a
fffbfffbfffc|m8g
125914f8fff4|m8gd
9bcdf4f87ffc|m8i m8i-flex
10c0144833f4|m9g
1ac0166833f4|mac1
0080044833f4|mac2
0041140833f4|mac2-m2
0040040833f4|mac2-m2pro
1ac0544837f4|p2
18c1746837f4|p3
100004482ff4|p3dn
1ac1366877f4|p4d
1080140c23f4|p4de
1260042877f4|p5
1a61062877fc|p5.48xlarge
0000040813f0|p5e trn2
1a20068a37fc|p5en
1ec0544877fc|r3
18c1176873f4|r5b
98c017583ff4|r5dn
dac117787ffc|r5n
13c1146833fc|r6a
9ee17ef87ffc|r6gd
ffcfff7ffffc|r6i
dfcbff7ffffc|r6i.24xlarge r6i.32xlarge r6i.metal
bace94ecb7f4|r6id
10c1165837f4|r6idn r6in
110016c833f4|r7a
ffee17fefffc|r7gd
3fff17f8fffc|r7i
1000144833f4|r7iz
300114c833f4|r8a
dffffffafffc|r8g
fef9bff87ffc|r8gd
9bcdfffe7ffc|r8i
9bcdfffa7ffc|r8i-flex
1ac1757c7ffc|t3a
0000040833f4|trn1 trn1n
9ec0754c7ff4|u-12tb1
9ec075487ff4|u-12tb1.metal
0000144873f4|u-18tb1
0000144863f4|u-18tb1.metal
080004483ff4|u-24tb1
080004082ff4|u-24tb1.metal
50c11d5877f4|u-3tb1
9fe17ffc7ff4|u-6tb1
1ae17ff87ff4|u-6tb1.metal
9b8076787ff4|u-9tb1
1b8076787ff4|u-9tb1.metal
0bc01fd87ff4|u7i-12tb
1beb1f787ff4|u7i-6tb
0b881f7877f4|u7i-8tb
0ac014787ff4|u7in-16tb
080016587ff4|u7in-24tb
1000044823f4|vt1
dec174787ff4|x1
9ec114487ff4|x1e
dffb7fff7ffc|x2idn
9feb7ff87ffc|x2iedn
1000044a23f4|x2iezn
0040164833f4|x8g
1ac0346833fc|z1d`;

/** The same for the engines of RDS, which come before the number. */
export const databaseOfferTable = `postgres|10c0044867fc|m1 m2
postgres|10c0444867fc|m1.small t1
postgres|10c0544867fc|m3
postgres|1ec1746877fc|m4
postgres mysql mariadb sqlserver-web sqlserver-se sqlserver-ee oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|dff17fff7ffc|m5 r5
postgres mysql mariadb|dee1777b73fc|m5d r5d
postgres mysql mariadb|fffffffffffc|m6g r6g t3
postgres mysql mariadb|7fff9fffbffc|m6gd
postgres mysql mariadb|ffef977dfffc|m6i
postgres mysql mariadb|304e9448b3f4|m6id
postgres mysql mariadb|1000044833f4|m6idn m6in r6idn r6in
postgres mysql mariadb|3fff7efffbfc|m7g
postgres mysql mariadb|3afd16f8fffc|m7i
postgres mysql mariadb|dbc8fff873fc|m8g
postgres mysql mariadb|104914e873f4|m8gd
postgres mysql mariadb|0000140833f4|m9g
postgres|1ac0544837fc|r3
postgres|1ac0544877fc|r3.4xlarge r3.8xlarge
postgres mysql|1ec174787ffc|r4 t2
postgres mysql mariadb|1080140833f4|r5b
postgres|36eb5cdcbffc|r6gd
postgres mysql mariadb|fecf977df3fc|r6i
postgres mysql mariadb|304e944cb3f4|r6id
postgres mysql mariadb|7fefffedfffc|r7g
postgres mysql mariadb|3aed17f8fffc|r7i
postgres mysql mariadb|5ff97ef8fffc|r8g
postgres mysql mariadb|d86994e873fc|r8gd
postgres mysql mariadb|ffff7ffffffc|t4g
postgres mysql mariadb|0000044833f4|x2g
postgres mysql mariadb|0041174823f4|x2iedn
mysql mariadb|16eb5cdcbffc|r6gd
sqlserver-ex|0000040843f4|t1
sqlserver-ex sqlserver-web|1ec174787ffc|t2
sqlserver-ex sqlserver-web sqlserver-se sqlserver-ee oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|fffffffffffc|t3
sqlserver-ex|0000840803f4|t3.2xlarge
sqlserver-ex|fffffffbfffc|t3.micro
sqlserver-web|0000040803f4|m3 m5.12xlarge m5.16xlarge m5.8xlarge r5.8xlarge
sqlserver-web sqlserver-se sqlserver-ee oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1ec1746873fc|m4
sqlserver-web|dfc1177d7ffc|m5d
sqlserver-web|ffcff77ffffc|m6i
sqlserver-web|3afb16f8fffc|m7i
sqlserver-web sqlserver-se sqlserver-ee|1000048833f4|m8a
sqlserver-web sqlserver-se sqlserver-ee|9bc9149873fc|m8i
sqlserver-web|1ec154787ffc|r4
sqlserver-web sqlserver-se sqlserver-ee|18c1146873f4|r5b
sqlserver-web|dfc1777d7ffc|r5d
sqlserver-web|ffcfe77ffffc|r6i
sqlserver-web|3aeb17f8fffc|r7i
sqlserver-web sqlserver-se sqlserver-ee|0000148833f4|r8a
sqlserver-web oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|9bcd14f873fc|r8i
sqlserver-web sqlserver-se sqlserver-ee|1ac0146833fc|z1d
sqlserver-se|1ac1347873f4|m4.10xlarge
sqlserver-se|def17fff7ffc|m5.12xlarge m5.16xlarge m5.24xlarge r5.24xlarge
sqlserver-se|dfc117797ffc|m5d r5d.12xlarge r5d.16xlarge r5d.24xlarge
sqlserver-se|dfe117797ffc|m5d.24xlarge
sqlserver-se sqlserver-ee|ffcff77ffffc|m6i r6i
sqlserver-se sqlserver-ee|7efb1efcfffc|m7i
sqlserver-se|0000040823f0|r3
sqlserver-se sqlserver-ee oracle-se2 oracle-se2-cdb|1ec174787ffc|r4
sqlserver-se sqlserver-ee|dfc177797ffc|r5d
sqlserver-se sqlserver-ee|3eeb17f8fffc|r7i
sqlserver-se sqlserver-ee|9bcd1cf873fc|r8i
sqlserver-se|5ac1747873f4|x1
sqlserver-se|18c0144833f4|x1e
sqlserver-se sqlserver-ee|1ac177787ffc|x2iedn
sqlserver-se sqlserver-ee|1ac117787ffc|x2m
sqlserver-ee|dfc117797ffc|m5d
sqlserver-ee|5ac174787ff4|x1
sqlserver-ee oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|18c014483ff4|x1e
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|10c0144867fc|m3
oracle-se2 oracle-se2-cdb|0000040a03f4|m5.12xlarge m5.16xlarge m5.8xlarge
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|dec177797ffc|m5d r5d
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|dfe9977b7ffc|m6i
oracle-se2 oracle-se2-cdb|1080944833fc|m6i.32xlarge
oracle-se2 oracle-se2-cdb|12c0146877f4|m6i.metal r6i.metal x2idn x2iedn.metal
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|104a9448b3f4|m6id r6id
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1040144833f4|m6id.metal r6id.metal
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|10c0164833f4|m6in r6in
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|7eff1ffafffc|m7i
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|12c0146873f4|m7i.metal-24xl m7i.metal-48xl r7i.metal-24xl r7i.metal-48xl
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|9bc914f873fc|m8i
oracle-se2 oracle-se2-cdb|9bc9149873fc|m8i.metal-48xl m8i.metal-96xl
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1ac0144837fc|r3
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1ac0144877fc|r3.4xlarge
oracle-se2 oracle-se2-cdb|0000040803f4|r5.8xlarge
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|18c1176873f4|r5b
oracle-se2 oracle-se2-cdb|dfc99f7f7ffc|r6i
oracle-se2 oracle-se2-cdb|0000044833f4|r6i.32xlarge
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|3fff17f8fffc|r7i
oracle-se2 oracle-se2-cdb|9bcd14f833fc|r8i.metal-48xl r8i.metal-96xl
oracle-se2 oracle-se2-cdb|1ac114787ffc|t2
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1fe117787ffc|x2iedn
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1000044823f4|x2iezn
oracle-se2 oracle-se2-cdb oracle-ee oracle-ee-cdb|1ac0156833fc|z1d
oracle-se2 oracle-se2-cdb|1ac015e833fc|z1d.2xlarge
oracle-ee oracle-ee-cdb|dff17dff7ffc|m5.8xlarge r5.16xlarge
oracle-ee oracle-ee-cdb|12c0146877f4|m6i.metal r6i.metal x2idn.metal x2iedn.metal
oracle-ee oracle-ee-cdb|10c0144833f4|m6in.metal r6in.metal
oracle-ee oracle-ee-cdb|0000046803f0|m8i.96xlarge
oracle-ee oracle-ee-cdb|1ec1747873fc|r4
oracle-ee oracle-ee-cdb|1ed1747873fc|r4.large
oracle-ee oracle-ee-cdb|dfc9977b7ffc|r6i
oracle-ee oracle-ee-cdb|1ac1147873fc|t2
oracle-ee oracle-ee-cdb|5ac174787ffc|x1
oracle-ee oracle-ee-cdb|1ac116687ff4|x2idn`;
