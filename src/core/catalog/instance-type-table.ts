// Written by `npm run catalog`; not to be edited by hand.
// Names and figures: aws-cdk-lib 2.275.0, Apache-2.0.

/** The sizes of EC2 instances, smallest first, then those of bare metal. */
export const instanceSizeTable = `nano
micro
small
medium
large
xlarge
2xlarge
3xlarge
4xlarge
6xlarge
8xlarge
9xlarge
10xlarge
12xlarge
16xlarge
18xlarge
24xlarge
32xlarge
48xlarge
56xlarge
96xlarge
112xlarge
224xlarge
480xlarge
metal
metal-16xl
metal-24xl
metal-32xl
metal-48xl`;

/** For each set of sizes a line: the sizes, none where no region has any, and the classes that have them. */
export const instanceClassTable = `|trn2u u7inh-32tb x2g
112xlarge|u7i-6tb u7i-8tb
112xlarge metal|u-12tb1 u-18tb1 u-24tb1 u-9tb1
12xlarge 24xlarge 48xlarge 96xlarge|hpc7a
16xlarge 24xlarge 32xlarge metal|x2idn
16xlarge 32xlarge|x1
224xlarge|u7i-12tb u7in-16tb u7in-24tb u7in-32tb
24xlarge|dl1 dl2q p3dn p4d p4de
2xlarge 32xlarge|trn1
2xlarge 4xlarge 16xlarge|f1
2xlarge 4xlarge 6xlarge 8xlarge 12xlarge metal|x2iezn
2xlarge 4xlarge 8xlarge 12xlarge 24xlarge 48xlarge|g7e
2xlarge 4xlarge 8xlarge 16xlarge|h1
2xlarge 8xlarge 16xlarge|p3
32xlarge|hpc6id trn1n
3xlarge 6xlarge 24xlarge|vt1
48xlarge|hpc6a p5e p5en trn2
4xlarge 48xlarge|p5
4xlarge 8xlarge|gr6
4xlarge 8xlarge 16xlarge|g3 hpc7g
56xlarge|u-3tb1
56xlarge 112xlarge metal|u-6tb1
6xlarge 12xlarge 48xlarge|f2
large xlarge 2xlarge 3xlarge 6xlarge 12xlarge 18xlarge 24xlarge 48xlarge metal-24xl metal-48xl|i7ie i8ge
large xlarge 2xlarge 3xlarge 6xlarge 12xlarge 24xlarge metal|i3en
large xlarge 2xlarge 3xlarge 6xlarge 12xlarge metal|m5zn z1d
large xlarge 2xlarge 4xlarge 10xlarge 16xlarge|m4
large xlarge 2xlarge 4xlarge 6xlarge 8xlarge 12xlarge|d3en
large xlarge 2xlarge 4xlarge 8xlarge|c3 c4 r3
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge|c7i-flex c8i-flex m7i-flex m8i-flex r8i-flex
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge|c5a c5ad m5a m5ad r5a r5ad
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge 96xlarge metal-48xl|c8i m8i r8i
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal|c6a m6a r6a
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge metal|c6i c6id c6in i4i m6i m6id m6idn m6in r6i r6id r6idn r6in
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl|c7i i7i i8g m7i r7i
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge metal|m5 m5d m5dn m5n r5 r5b r5d r5dn r5n
large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 32xlarge metal-16xl metal-32xl|r7iz
large xlarge 2xlarge 4xlarge 8xlarge 16xlarge|i4g im4gn r4
large xlarge 2xlarge 4xlarge 8xlarge 16xlarge metal|i3
large xlarge 2xlarge 4xlarge 9xlarge 12xlarge 18xlarge 24xlarge metal|c5 c5d
large xlarge 2xlarge 4xlarge 9xlarge 18xlarge metal|c5n
medium large xlarge 2xlarge|m3
medium large xlarge 2xlarge 4xlarge 8xlarge|is4gen
medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 32xlarge 48xlarge metal-48xl|c7a m7a r7a
medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-24xl metal-48xl|c8a c8g c8gd c8gn m8a m8g m8gd r8a r8g r8gb r8gd r8gn x8g
medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge metal-48xl|m9g
medium large xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal|c6g c6gd c6gn c7g c7gd c7gn m6g m6gd m7g m7gd r6g r6gd r7g r7gd x2gd
medium large xlarge 2xlarge 4xlarge metal|a1
metal|mac1 mac2 mac2-m1ultra mac2-m2 mac2-m2pro
nano micro small medium large xlarge 2xlarge|t2 t3 t3a t4g
xlarge|g3s
xlarge 2xlarge 4xlarge 8xlarge|d2 d3
xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge 24xlarge 48xlarge|g5 g6 g6e
xlarge 2xlarge 4xlarge 8xlarge 12xlarge 16xlarge metal|g4dn
xlarge 2xlarge 4xlarge 8xlarge 16xlarge|g4ad
xlarge 2xlarge 4xlarge 8xlarge 16xlarge 24xlarge 32xlarge metal|x2iedn
xlarge 2xlarge 4xlarge 8xlarge 16xlarge 32xlarge|x1e
xlarge 2xlarge 4xlarge 8xlarge 16xlarge metal|g5g
xlarge 2xlarge 6xlarge 24xlarge|inf1
xlarge 8xlarge 16xlarge|p2
xlarge 8xlarge 24xlarge 48xlarge|inf2`;
