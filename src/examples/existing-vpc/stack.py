import aws_cdk as cdk
from aws_cdk import aws_autoscaling as autoscaling
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticloadbalancingv2 as elasticloadbalancingv2
from aws_cdk import aws_rds as rds
from constructs import Construct


class OrdersStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        core_network = ec2.Vpc.from_lookup(
            self,
            "CoreNetwork",
            vpc_name="core-network",
            tags={"stage": "production"},
            is_default=False,
        )

        shop_front = elasticloadbalancingv2.ApplicationLoadBalancer(
            self,
            "ShopFront",
            vpc=core_network,
            internet_facing=True,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Ingress"),
        )

        orders_service = autoscaling.AutoScalingGroup(
            self,
            "OrdersService",
            vpc=core_network,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Application"),
            instance_type=ec2.InstanceType("t3.small"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            require_imdsv2=True,
            min_capacity=2,
            max_capacity=6,
        )

        http = shop_front.add_listener(
            "Http",
            port=80,
            protocol=elasticloadbalancingv2.ApplicationProtocol.HTTP,
            open=False,
        )

        http.add_targets(
            "Targets",
            port=8080,
            protocol=elasticloadbalancingv2.ApplicationProtocol.HTTP,
            targets=[orders_service],
        )

        order_store = rds.DatabaseInstance(
            self,
            "OrderStore",
            vpc=core_network,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Isolated", one_per_az=True),
            engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_17_9),
            instance_type=ec2.InstanceType("t4g.medium"),
            storage_encrypted=True,
        )

        shared_services = ec2.Vpc.from_vpc_attributes(
            self,
            "SharedServices",
            vpc_id="vpc-0fedcba9876543210",
            vpc_cidr_block="10.61.0.0/20",
            availability_zones=["eu-central-1a", "eu-central-1b"],
            private_subnet_ids=["subnet-00000000000000031", "subnet-00000000000000032"],
            private_subnet_names=["Tools"],
            private_subnet_route_table_ids=["rtb-00000000000000031", "rtb-00000000000000032"],
            private_subnet_ipv4_cidr_blocks=["10.61.1.0/24", "10.61.2.0/24"],
        )

        ec2.BastionHostLinux(
            self,
            "JumpHost",
            vpc=shared_services,
            subnet_selection=ec2.SubnetSelection(subnet_group_name="Tools"),
            require_imdsv2=True,
        )

        http.connections.allow_default_port_from(ec2.Peer.any_ipv4())
        orders_service.connections.allow_to_default_port(order_store)


app = cdk.App()
OrdersStack(app, "Orders", env=cdk.Environment(account="123456789012", region="eu-central-1"))
app.synth()
