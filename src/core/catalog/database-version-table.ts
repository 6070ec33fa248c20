// Written by `npm run catalog`; not to be edited by hand.
// Names and figures: aws-cdk-lib 2.275.0, Apache-2.0.

/** Of PostgresEngineVersion: major versions with what follows them, if it is current and no edition is refused. */
export const postgresVersionTable = `11| 22-rds.20240418 22-rds.20240509 22-rds.20251114
12| 22 22-rds.20251114
13| 15 16 18 20 21 22 23
14| 12 13 15 17 18 19 20 21 22
15| 7 8 10 12 13 14 15 16 17
16| 3 4 6 8 9 10 11 12 13
17| 2 4 5 6 7 8 9
18| 1 2 3`;

/** Of MysqlEngineVersion: major versions with what follows them, if it is current and no edition is refused. */
export const mysqlVersionTable = `5|7.44-rds.20250213 7.44-rds.20250508 7.44-rds.20250818 7.44-rds.20251212 7.44-rds.20260212 7.44-rds.20260521
8|0.42 0.43 0.44 0.45 0.46 4.5 4.6 4.7 4.8 4.9 4.10`;

/** Of MariaDbEngineVersion: major versions with what follows them, if it is current and no edition is refused. */
export const mariaDbVersionTable = `10|5.27 5.28 5.29 6.19 6.20 6.21 6.22 6.23 6.24 6.25 11.9 11.10 11.11 11.13 11.14 11.15 11.16
11|4.3 4.4 4.5 4.7 4.8 4.9 4.10 8.3 8.5 8.6`;

/** Of SqlServerEngineVersion: major versions with what follows them, if it is current and no edition is refused. */
export const sqlServerVersionTable = `13|00.6300.2.v1 00.6419.1.v1 00.6430.49.v1 00.6435.1.v1 00.6441.1.v1 00.6445.1.v1 00.6450.1.v1 00.6455.2.v1 00.6460.7.v1 00.6465.1.v1 00.6470.1.v1
14|00.3281.6.v1 00.3294.2.v1 00.3356.20.v1 00.3381.3.v1 00.3401.7.v1 00.3421.10.v1 00.3451.2.v1 00.3460.9.v1 00.3465.1.v1 00.3471.2.v1 00.3475.1.v1 00.3480.1.v1 00.3485.1.v1 00.3495.9.v1 00.3500.1.v1 00.3505.1.v1
15|00.4043.16.v1 00.4355.3.v1 00.4073.23.v1 00.4153.1.v1 00.4198.2.v1 00.4236.7.v1 00.4312.2.v1 00.4316.3.v1 00.4322.2.v1 00.4335.1.v1 00.4345.5.v1 00.4365.2.v1 00.4375.4.v1 00.4382.1.v1 00.4385.2.v1 00.4390.2.v1 00.4395.2.v1 00.4410.1.v1 00.4415.2.v1 00.4420.2.v1 00.4430.1.v1 00.4435.7.v1 00.4440.1.v1 00.4445.1.v1 00.4455.2.v1
16|00.4085.2.v1 00.4095.4.v1 00.4105.2.v1 00.4115.5.v1 00.4120.1.v1 00.4125.3.v1 00.4131.2.v1 00.4135.4.v1 00.4140.3.v1 00.4150.1.v1 00.4165.4.v1 00.4175.1.v1 00.4185.3.v1 00.4195.2.v1 00.4205.1.v1 00.4210.1.v1 00.4215.2.v1 00.4225.2.v1 00.4230.2.v1 00.4236.2.v1`;

/** Of OracleEngineVersion: major versions with what follows them, if it is current and no edition is refused. */
export const oracleVersionTable = `19| 0.0.0.ru-2019-07.rur-2019-07.r1 0.0.0.ru-2019-10.rur-2019-10.r1 0.0.0.ru-2020-01.rur-2020-01.r1 0.0.0.ru-2020-04.rur-2020-04.r1 0.0.0.ru-2020-07.rur-2020-07.r1 0.0.0.ru-2020-10.rur-2020-10.r1 0.0.0.ru-2021-01.rur-2021-01.r1 0.0.0.ru-2021-01.rur-2021-01.r2 0.0.0.ru-2021-04.rur-2021-04.r1 0.0.0.ru-2021-07.rur-2021-07.r1 0.0.0.ru-2021-10.rur-2021-10.r1 0.0.0.ru-2022-01.rur-2022-01.r1 0.0.0.ru-2022-04.rur-2022-04.r1 0.0.0.ru-2022-07.rur-2022-07.r1 0.0.0.ru-2022-10.rur-2022-10.r1 0.0.0.ru-2023-01.rur-2023-01.r1 0.0.0.ru-2023-01.rur-2023-01.r2 0.0.0.ru-2023-04.rur-2023-04.r1 0.0.0.ru-2023-07.rur-2023-07.r1 0.0.0.ru-2023-10.rur-2023-10.r1 0.0.0.ru-2024-01.rur-2024-01.r1 0.0.0.ru-2024-04.rur-2024-04.r1 0.0.0.ru-2024-07.rur-2024-07.r1 0.0.0.ru-2024-10.rur-2024-10.r1 0.0.0.ru-2025-01.rur-2025-01.r1 0.0.0.ru-2025-07.rur-2025-07.r1 0.0.0.ru-2025-10.rur-2025-10.r1
21| 0.0.0.ru-2022-01.rur-2022-01.r1 0.0.0.ru-2022-04.rur-2022-04.r1 0.0.0.ru-2022-07.rur-2022-07.r1 0.0.0.ru-2022-10.rur-2022-10.r1 0.0.0.ru-2023-01.rur-2023-01.r1 0.0.0.ru-2023-01.rur-2023-01.r2 0.0.0.ru-2023-04.rur-2023-04.r1 0.0.0.ru-2023-07.rur-2023-07.r1 0.0.0.ru-2023-10.rur-2023-10.r1 0.0.0.ru-2024-01.rur-2024-01.r1 0.0.0.ru-2024-04.rur-2024-04.r1 0.0.0.ru-2024-07.rur-2024-07.r1 0.0.0.ru-2024-10.rur-2024-10.r1 0.0.0.ru-2025-01.rur-2025-01.r1 0.0.0.ru-2025-07.rur-2025-07.r1`;
