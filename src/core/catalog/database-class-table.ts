// Written by `npm run catalog`; not to be edited by hand.
// Names and figures: aws-cdk-lib 2.275.0, Apache-2.0.

/** Sets of DB instance classes: sizes and the classes that come in them. */
export const databaseClassSetTable = `large medium small xlarge:m1,2xlarge 4xlarge xlarge:m2,2xlarge large medium xlarge:m3,10xlarge 16xlarge 2xlarge 4xlarge large xlarge:m4,12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 m5d r5 r5b r5d,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m6g m6gd m7g r6g r6gd r7g x2g,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:m6i m6id m6idn m6in r6i r6id r6idn r6in,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge large xlarge:m7i m8g m8gd m9g r7i r8g r8gd,2xlarge 4xlarge 8xlarge large xlarge:r3,16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r4,micro:t1,2xlarge large medium micro small xlarge:t2 t3 t4g,16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x2iedn
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 r5,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:m6i m6in r6i r6in,2xlarge large medium micro small xlarge:t3
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 r5 r5b,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m6g r6g x2g,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:m6i m6in r6i r6in,16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r4,2xlarge large medium micro small xlarge:t3 t4g
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 r5 r5b,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m6g r6g x2g,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:m6i m6in r6i r6in,2xlarge large medium micro small xlarge:t3 t4g
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 m5d r5 r5b r5d,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m6g m6gd m7g r6g r6gd r7g x2g,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:m6i m6id m6idn m6in r6i r6id r6idn r6in,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge large xlarge:m7i m8g m8gd m9g r7i r8g r8gd,2xlarge large medium micro small xlarge:t3 t4g,16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x2iedn
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:r5,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r6g r7g x2g,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge xlarge:r6gd,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:r6i,24xlarge 32xlarge:r6id,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge large xlarge:r7i r8g,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge xlarge:r8gd,large medium:t3 t4g
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 r5,16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r4,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r6g r7g x2g,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large xlarge:r6i,medium small:t2,2xlarge large medium micro small xlarge:t3,large medium:t4g
micro:t1,medium micro small:t2,2xlarge large medium micro small xlarge:t3
2xlarge large medium micro small xlarge:t3
large:m3,2xlarge 4xlarge large xlarge:m4 m5d m6i m7i r5b r5d r6i r7i,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5,2xlarge 4xlarge 8xlarge large xlarge:m8a m8i r5 r8a r8i,2xlarge large xlarge:r4,medium small:t2,2xlarge large medium small xlarge:t3,2xlarge 3xlarge large xlarge:z1d
12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5,2xlarge 4xlarge large xlarge:m5d m6i m7i r5b r5d r6i r7i,2xlarge 4xlarge 8xlarge large xlarge:m8a m8i r5 r8a r8i,2xlarge large medium small xlarge:t3,2xlarge 3xlarge large xlarge:z1d
10xlarge 16xlarge 2xlarge 4xlarge large xlarge:m4,12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 m5d r5 r5b r5d,2xlarge 4xlarge 8xlarge large xlarge:m6i r6i,12xlarge 2xlarge 4xlarge 8xlarge large xlarge:m7i m8a m8i r7i r8a r8i,large:r3,16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r4,2xlarge xlarge:t3,16xlarge 32xlarge:x1,16xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x1e,2xlarge 4xlarge 8xlarge xlarge:x2iedn x2m,12xlarge 2xlarge 3xlarge 6xlarge large xlarge:z1d
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 m5d r5 r5b r5d,2xlarge 4xlarge 8xlarge large xlarge:m6i r6i,12xlarge 2xlarge 4xlarge 8xlarge large xlarge:m7i m8a m8i r7i r8a r8i,2xlarge xlarge:t3,16xlarge 32xlarge:x1,2xlarge 4xlarge 8xlarge xlarge:x2iedn x2m,12xlarge 2xlarge 3xlarge 6xlarge large xlarge:z1d
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 m5d r5 r5b r5d,2xlarge 4xlarge 8xlarge large xlarge:m6i r6i,12xlarge 2xlarge 4xlarge 8xlarge large xlarge:m7i m8a m8i r7i r8a r8i,2xlarge xlarge:t3,2xlarge 4xlarge 8xlarge xlarge:x2iedn x2m,12xlarge 2xlarge 3xlarge 6xlarge large xlarge:z1d
10xlarge 16xlarge 2xlarge 4xlarge xlarge:m4,12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge xlarge:m5 m5d r5 r5b r5d,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:m6i r6i,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge xlarge:m7i r7i,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge xlarge:m8a r8a,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 48xlarge 4xlarge 8xlarge 96xlarge xlarge:m8i r8i,16xlarge 2xlarge 4xlarge 8xlarge xlarge:r4,2xlarge xlarge:t3,16xlarge 32xlarge:x1,16xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x1e,16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x2iedn x2m,12xlarge 2xlarge 3xlarge 6xlarge xlarge:z1d
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge xlarge:m5 m5d r5 r5b r5d,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:m6i r6i,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge xlarge:m7i r7i,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge xlarge:m8a r8a,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 48xlarge 4xlarge 8xlarge 96xlarge xlarge:m8i r8i,2xlarge xlarge:t3,16xlarge 32xlarge:x1,16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x2iedn x2m,12xlarge 2xlarge 3xlarge 6xlarge xlarge:z1d
12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge xlarge:m5 m5d r5 r5b r5d,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:m6i r6i,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge xlarge:m7i r7i,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge xlarge:m8a r8a,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 48xlarge 4xlarge 8xlarge 96xlarge xlarge:m8i r8i,2xlarge xlarge:t3,16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x2iedn x2m,12xlarge 2xlarge 3xlarge 6xlarge xlarge:z1d
2xlarge large medium xlarge:m3,2xlarge 4xlarge large xlarge:m4 m5d m6in r3 r4 r5b r5d r6in,12xlarge 16xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5,2xlarge 32xlarge 4xlarge large metal xlarge:m6i r6i,2xlarge 4xlarge large metal xlarge:m6id r6id,2xlarge 4xlarge large metal-24xl metal-48xl xlarge:m7i r7i,2xlarge 4xlarge large metal-48xl metal-96xl xlarge:m8i r8i,2xlarge 4xlarge 8xlarge large xlarge:r5,2xlarge large medium micro small xlarge:t2,2xlarge large medium small xlarge:t3,2xlarge 4xlarge xlarge:x1e,metal:x2idn,2xlarge 4xlarge metal xlarge:x2iedn,2xlarge 4xlarge metal:x2iezn,2xlarge 3xlarge large xlarge:z1d
2xlarge large medium xlarge:m3,10xlarge 16xlarge 2xlarge 4xlarge large xlarge:m4,12xlarge 16xlarge 24xlarge 2xlarge 4xlarge 8xlarge large xlarge:m5 m5d r5 r5b r5d,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge large metal xlarge:m6i m6id m6in r6i r6id r6in,12xlarge 16xlarge 24xlarge 2xlarge 48xlarge 4xlarge 8xlarge large metal-24xl metal-48xl xlarge:m7i r7i,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 48xlarge 4xlarge 8xlarge 96xlarge large metal-48xl metal-96xl xlarge:m8i,2xlarge 4xlarge large xlarge:r3,16xlarge 2xlarge 4xlarge 8xlarge large xlarge:r4,12xlarge 16xlarge 24xlarge 2xlarge 32xlarge 48xlarge 4xlarge 8xlarge large metal-48xl metal-96xl xlarge:r8i,2xlarge large medium micro small xlarge:t2,2xlarge large medium small xlarge:t3,16xlarge 32xlarge:x1,16xlarge 2xlarge 32xlarge 4xlarge 8xlarge xlarge:x1e,16xlarge 24xlarge 32xlarge metal:x2idn,16xlarge 24xlarge 2xlarge 32xlarge 4xlarge 8xlarge metal xlarge:x2iedn,12xlarge 2xlarge 4xlarge 6xlarge 8xlarge metal:x2iezn,12xlarge 2xlarge 3xlarge 6xlarge large xlarge:z1d`;

/** Engines of RDS with the row of their set, the usual one first, and versions, or `16.` for all such. */
export const databaseClassTable = `postgres|4
postgres|0|11 12 13 13.15 13.16 13.18 13.20 13.21 13.22 14 14.12 14.13 14.15 15 15.7 15.8 16 16.3 16.4 16.6 17 17.2 18
postgres|5|14.17 15.10 15.12 16.8 17.4
postgres|1|11.
postgres|2|12.22
postgres|3|12.22-rds.20251114
mysql|4
mysql|6|5.
mariadb|4
sqlserver-ex|8
sqlserver-ex|7|13.
sqlserver-web|10
sqlserver-web|9|13.
sqlserver-se|12
sqlserver-se|13|16.
sqlserver-se|11|13.
sqlserver-ee|15
sqlserver-ee|16|16.
sqlserver-ee|14|13.
oracle-se2|17
oracle-se2-cdb|17
oracle-ee|18
oracle-ee-cdb|18`;
