import aws_cdk as cdk
from aws_cdk import aws_autoscaling as autoscaling
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticloadbalancingv2 as elasticloadbalancingv2
from aws_cdk import aws_rds as rds
from constructs import Construct


class ThreeTierStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/16"),
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Public",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=20,
                ),
                ec2.SubnetConfiguration(
                    name="Private",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=20,
                ),
                ec2.SubnetConfiguration(
                    name="Data",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=24,
                ),
            ],
        )

        alb = elasticloadbalancingv2.ApplicationLoadBalancer(
            self,
            "Alb",
            vpc=vpc,
            internet_facing=True,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Public"),
        )

        cdk.CfnOutput(self, "AlbDnsName", value=alb.load_balancer_dns_name)

        fleet = autoscaling.AutoScalingGroup(
            self,
            "Fleet",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            require_imdsv2=True,
            min_capacity=2,
            max_capacity=4,
        )

        listener = alb.add_listener(
            "Listener",
            port=80,
            protocol=elasticloadbalancingv2.ApplicationProtocol.HTTP,
            open=False,
        )

        listener.add_targets("Targets", port=80, targets=[fleet])

        database = rds.DatabaseInstance(
            self,
            "Database",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Data"),
            engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_17_9),
            instance_type=ec2.InstanceType("t3.micro"),
            allocated_storage=20,
            storage_type=rds.StorageType.GP3,
            storage_encrypted=True,
            multi_az=True,
        )

        listener.connections.allow_default_port_from(ec2.Peer.any_ipv4())
        fleet.connections.allow_to_default_port(database)

    # By itself the CDK counts on two Availability Zones where it has no account to ask.
    @property
    def availability_zones(self) -> list[str]:
        return [
            cdk.Fn.select(0, cdk.Fn.get_azs()),
            cdk.Fn.select(1, cdk.Fn.get_azs()),
            cdk.Fn.select(2, cdk.Fn.get_azs()),
        ]


app = cdk.App()
ThreeTierStack(app, "ThreeTier")
app.synth()
