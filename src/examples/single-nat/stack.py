import aws_cdk as cdk
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class SingleNatStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/18"),
            max_azs=3,
            nat_gateways=1,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Public",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Private",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=22,
                ),
            ],
        )

        cdk.CfnOutput(self, "VpcId", value=vpc.vpc_id, description="The VPC")
        vpc_private_subnets = vpc.select_subnets(subnet_group_name="Private")

        cdk.CfnOutput(
            self,
            "PrivateSubnetIds",
            value=cdk.Fn.join(",", vpc_private_subnets.subnet_ids),
            export_name="single-nat:private-subnets",
        )

        cdk.CfnOutput(
            self,
            "NatAddresses",
            value=cdk.Fn.join(",", [cdk.Fn.ref("VpcPublicSubnet1EIPD7E02669")]),
            description="Addresses that partners see",
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
SingleNatStack(app, "SingleNat")
app.synth()
