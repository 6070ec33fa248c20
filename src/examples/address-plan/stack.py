import aws_cdk as cdk
import jsii
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


@jsii.implements(ec2.IIpAddresses)
class FixedCidrs:
    """Every subnet has the CIDR that is written down for it."""

    def __init__(self, vpc_cidr: str, cidrs: dict[str, str]) -> None:
        self._vpc_cidr = vpc_cidr
        self._cidrs = cidrs

    def allocate_vpc_cidr(self) -> ec2.VpcIpamOptions:
        return ec2.VpcIpamOptions(cidr_block=self._vpc_cidr)

    def allocate_subnets_cidr(self, *, requested_subnets, vpc_cidr) -> ec2.SubnetIpamOptions:
        return ec2.SubnetIpamOptions(
            allocated_subnets=[
                ec2.AllocatedSubnet(cidr=self._cidr_of(subnet.subnet_construct_id))
                for subnet in requested_subnets
            ],
        )

    def _cidr_of(self, subnet: str) -> str:
        if subnet not in self._cidrs:
            raise KeyError(f"{subnet} has no CIDR")
        return self._cidrs[subnet]


class AddressPlanStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=FixedCidrs(
                "10.40.0.0/16",
                {
                    "EdgeSubnet1": "10.40.255.0/26",
                    "EdgeSubnet2": "10.40.255.64/26",
                    "EdgeSubnet3": "10.40.255.128/26",
                    "ApplicationSubnet1": "10.40.0.0/20",
                    "ApplicationSubnet2": "10.40.16.0/22",
                    "ApplicationSubnet3": "10.40.20.0/22",
                    "DataSubnet1": "10.40.24.0/24",
                    "DataSubnet2": "10.40.25.0/24",
                    "DataSubnet3": "10.40.26.0/24",
                },
            ),
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Edge",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=26,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=22,
                ),
                ec2.SubnetConfiguration(
                    name="Data",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=24,
                ),
            ],
        )

        vpc_application_subnets = vpc.select_subnets(subnet_group_name="Application")

        ec2.CfnRoute(
            vpc_application_subnets.subnets[0],
            "Route1",
            route_table_id=vpc_application_subnets.subnets[0].route_table.route_table_id,
            destination_cidr_block="10.0.0.0/8",
            transit_gateway_id="tgw-0123456789abcdef0",
        )

        ec2.CfnRoute(
            vpc_application_subnets.subnets[1],
            "Route1",
            route_table_id=vpc_application_subnets.subnets[1].route_table.route_table_id,
            destination_cidr_block="10.0.0.0/8",
            transit_gateway_id="tgw-0123456789abcdef0",
        )

        ec2.CfnRoute(
            vpc_application_subnets.subnets[2],
            "Route1",
            route_table_id=vpc_application_subnets.subnets[2].route_table.route_table_id,
            destination_cidr_block="10.0.0.0/8",
            transit_gateway_id="tgw-0123456789abcdef0",
        )

        vpc_data_subnets = vpc.select_subnets(subnet_group_name="Data")

        ec2.CfnRoute(
            vpc_data_subnets.subnets[0],
            "Route1",
            route_table_id=vpc_data_subnets.subnets[0].route_table.route_table_id,
            destination_cidr_block="10.0.0.0/8",
            transit_gateway_id="tgw-0123456789abcdef0",
        )

        ec2.CfnRoute(
            vpc_data_subnets.subnets[1],
            "Route1",
            route_table_id=vpc_data_subnets.subnets[1].route_table.route_table_id,
            destination_cidr_block="10.0.0.0/8",
            transit_gateway_id="tgw-0123456789abcdef0",
        )

        ec2.CfnRoute(
            vpc_data_subnets.subnets[2],
            "Route1",
            route_table_id=vpc_data_subnets.subnets[2].route_table.route_table_id,
            destination_cidr_block="10.0.0.0/8",
            transit_gateway_id="tgw-0123456789abcdef0",
        )

    # By itself the CDK counts on two Availability Zones where it has no account to ask.
    @property
    def availability_zones(self) -> list[str]:
        return [
            cdk.Fn.select(0, cdk.Fn.get_azs()),
            cdk.Fn.select(1, cdk.Fn.get_azs()),
            cdk.Fn.select(2, cdk.Fn.get_azs()),
        ]


app = cdk.App()
AddressPlanStack(app, "AddressPlan", env=cdk.Environment(region="eu-central-1"))
app.synth()
