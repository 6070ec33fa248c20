import aws_cdk as cdk
from aws_cdk import aws_autoscaling as autoscaling
from aws_cdk import aws_ec2 as ec2
from constructs import Construct


class NatInstancesStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        nat_instances = ec2.NatProvider.instance_v2(
            instance_type=ec2.InstanceType("t4g.nano"),
            default_allowed_traffic=ec2.NatTrafficDirection.OUTBOUND_ONLY,
            credit_specification=ec2.CpuCredits.STANDARD,
            associate_public_ip_address=True,
        )

        my_vpc = ec2.Vpc(
            self,
            "MyVpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/20"),
            nat_gateways=2,
            nat_gateway_provider=nat_instances,
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Public",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Private",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=24,
                ),
            ],
        )

        autoscaling.AutoScalingGroup(
            self,
            "Fleet",
            vpc=my_vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t4g.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(
                cpu_type=ec2.AmazonLinuxCpuType.ARM_64,
            ),
            require_imdsv2=True,
            min_capacity=2,
            max_capacity=4,
        )

        nat_instances.connections.allow_from(
            ec2.Peer.ipv4("10.0.0.0/20"),
            ec2.Port.tcp(443),
            "HTTPS on its way out",
        )

        nat_instances.connections.allow_from(ec2.Peer.ipv4("10.0.0.0/20"), ec2.Port.tcp(80))

    # By itself the CDK counts on two Availability Zones where it has no account to ask.
    @property
    def availability_zones(self) -> list[str]:
        return [
            cdk.Fn.select(0, cdk.Fn.get_azs()),
            cdk.Fn.select(1, cdk.Fn.get_azs()),
            cdk.Fn.select(2, cdk.Fn.get_azs()),
        ]


app = cdk.App()
NatInstancesStack(app, "NatInstances")
app.synth()
