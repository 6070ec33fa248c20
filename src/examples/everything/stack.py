import aws_cdk as cdk
from aws_cdk import aws_autoscaling as autoscaling
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticloadbalancingv2 as elasticloadbalancingv2
from aws_cdk import aws_rds as rds
from constructs import Construct


class ShopStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        nat = ec2.NatProvider.instance_v2(
            instance_type=ec2.InstanceType("t4g.nano"),
            default_allowed_traffic=ec2.NatTrafficDirection.OUTBOUND_ONLY,
        )

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.20.0.0/20"),
            max_azs=2,
            reserved_azs=1,
            nat_gateway_provider=nat,
            vpn_gateway=True,
            vpn_route_propagation=[ec2.SubnetSelection(subnet_group_name="Application")],
            vpc_name="shop",
            subnet_configuration=[
                ec2.SubnetConfiguration(
                    name="Edge",
                    subnet_type=ec2.SubnetType.PUBLIC,
                    cidr_mask=26,
                ),
                ec2.SubnetConfiguration(
                    name="Application",
                    subnet_type=ec2.SubnetType.PRIVATE_WITH_EGRESS,
                    cidr_mask=24,
                ),
                ec2.SubnetConfiguration(
                    name="Data",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=26,
                ),
            ],
        )

        cdk.Tags.of(nat.security_group).add("Name", "shop-nat")
        cdk.Tags.of(nat.gateway_instances[0]).add("Name", "shop-nat")
        cdk.Tags.of(nat.gateway_instances[1]).add("Name", "shop-nat")
        vpc_edge_subnets = vpc.select_subnets(subnet_group_name="Edge")
        cdk.Tags.of(vpc_edge_subnets.subnets[0]).add("kubernetes.io/role/elb", "1")
        cdk.Tags.of(vpc_edge_subnets.subnets[1]).add("kubernetes.io/role/elb", "1")
        vpc_application_subnets = vpc.select_subnets(subnet_group_name="Application")
        cdk.Tags.of(vpc_application_subnets.subnets[0]).add("kubernetes.io/role/internal-elb", "1")
        cdk.Tags.of(vpc_application_subnets.subnets[0]).add("karpenter.sh/discovery", "shop")
        cdk.Tags.of(vpc_application_subnets.subnets[1]).add("kubernetes.io/role/internal-elb", "1")
        cdk.Tags.of(vpc_application_subnets.subnets[1]).add("karpenter.sh/discovery", "shop")
        cdk.CfnOutput(self, "VpcId", value=vpc.vpc_id)
        rejected = vpc.add_flow_log("Rejected", traffic_type=ec2.FlowLogTrafficType.REJECT)
        cdk.Tags.of(rejected).add("team", "security")

        office = vpc.add_vpn_connection(
            "Office",
            ip="203.0.113.10",
            static_routes=["192.168.10.0/24"],
        )

        cdk.Tags.of(office).add("team", "network")
        cdk.Tags.of(office).add("Name", "shop to office")
        cdk.CfnOutput(self, "OfficeVpnId", value=office.vpn_id)
        vpc.add_gateway_endpoint("S3", service=ec2.GatewayVpcEndpointAwsService.S3)

        app_group = ec2.SecurityGroup(
            self,
            "AppGroup",
            vpc=vpc,
            description="What runs the shop",
            allow_all_outbound=False,
        )

        secrets_group = ec2.SecurityGroup(
            self,
            "SecretsGroup",
            vpc=vpc,
            description="Secrets Manager inside the VPC",
        )

        alb = elasticloadbalancingv2.ApplicationLoadBalancer(
            self,
            "Alb",
            vpc=vpc,
            internet_facing=True,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Edge"),
        )

        cdk.CfnOutput(
            self,
            "AlbDnsName",
            value=alb.load_balancer_dns_name,
            description="Where the shop answers",
        )

        fleet = autoscaling.AutoScalingGroup(
            self,
            "Fleet",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Application"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            security_group=app_group,
            require_imdsv2=True,
            min_capacity=2,
            max_capacity=4,
        )

        http = alb.add_listener(
            "Http",
            port=80,
            protocol=elasticloadbalancingv2.ApplicationProtocol.HTTP,
            open=False,
        )

        http.add_targets("Targets", port=8080, targets=[fleet])

        reports = ec2.Instance(
            self,
            "Reports",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(
                subnet_group_name="Application",
                availability_zones=[vpc.availability_zones[0]],
            ),
            instance_type=ec2.InstanceType("t3.small"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            security_group=app_group,
            require_imdsv2=True,
        )

        bastion = ec2.BastionHostLinux(
            self,
            "Bastion",
            vpc=vpc,
            subnet_selection=ec2.SubnetSelection(subnet_group_name="Application"),
            require_imdsv2=True,
        )

        secrets_manager = vpc.add_interface_endpoint(
            "SecretsManager",
            service=ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER,
            subnets=ec2.SubnetSelection(subnet_group_name="Application"),
            security_groups=[secrets_group],
            open=False,
        )

        cdk.CfnOutput(
            self,
            "SecretsDnsEntries",
            value=cdk.Fn.join(",", secrets_manager.vpc_endpoint_dns_entries),
        )

        orders = rds.DatabaseInstance(
            self,
            "Orders",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Data"),
            engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_17_9),
            instance_type=ec2.InstanceType("t4g.micro"),
            allocated_storage=20,
            storage_type=rds.StorageType.GP3,
            storage_encrypted=True,
            multi_az=True,
        )

        cdk.CfnOutput(
            self,
            "OrdersEndpointAddress",
            value=orders.db_instance_endpoint_address,
            export_name="shop-orders-address",
        )

        cdk.CfnOutput(self, "OrdersEndpointPort", value=orders.db_instance_endpoint_port)

        archive = ec2.Vpc.from_vpc_attributes(
            self,
            "Archive",
            vpc_id="vpc-0123456789abcdef0",
            vpc_cidr_block="10.60.0.0/16",
            availability_zones=["eu-central-1a", "eu-central-1b"],
            private_subnet_ids=["subnet-0123456789abcdef1", "subnet-0123456789abcdef2"],
            private_subnet_names=["Shelves"],
            private_subnet_route_table_ids=["rtb-0123456789abcdef1", "rtb-0123456789abcdef2"],
            private_subnet_ipv4_cidr_blocks=["10.60.1.0/24", "10.60.2.0/24"],
        )

        ec2.Instance(
            self,
            "Archiver",
            vpc=archive,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Shelves"),
            instance_type=ec2.InstanceType("t3.small"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            require_imdsv2=True,
        )

        monitoring = ec2.SecurityGroup.from_security_group_id(
            self,
            "Monitoring",
            "sg-0fedcba9876543210",
        )

        alb.connections.allow_from(
            ec2.Peer.prefix_list("pl-a3a144ca"),
            ec2.Port.tcp(80),
            "Shop through CloudFront",
        )

        fleet.connections.allow_to_default_port(orders, "Orders and customers")
        secrets_manager.connections.allow_default_port_from(app_group, "Password of the database")
        app_group.connections.allow_to(ec2.Peer.any_ipv4(), ec2.Port.tcp(443), "Payment provider")

        app_group.connections.allow_to(
            ec2.Peer.ipv6("2001:db8:10::/48"),
            ec2.Port.tcp(587),
            "Mail of the office, by IPv6",
        )

        app_group.connections.allow_from(monitoring, ec2.Port.tcp(9100), "Metrics")

        app_group.connections.allow_from(
            ec2.Peer.security_group_id("sg-0123456789abcdef0", "210987654321"),
            ec2.Port.tcp(8443),
            "Stock of the warehouse",
        )

        reports.connections.allow_from(
            ec2.Peer.ipv4("192.168.10.0/24"),
            ec2.Port.tcp(443),
            "Reports for the office",
        )

        bastion.connections.allow_to_default_port(orders, "Questions of support")

        nat.connections.allow_from(
            ec2.Peer.ipv4("10.20.0.0/22"),
            ec2.Port.tcp(443),
            "Way out of the application",
        )

        cdk.Tags.of(self).add("service", "shop")

    # By itself the CDK counts on two Availability Zones where it has no account to ask.
    @property
    def availability_zones(self) -> list[str]:
        return [
            cdk.Fn.select(0, cdk.Fn.get_azs()),
            cdk.Fn.select(1, cdk.Fn.get_azs()),
            cdk.Fn.select(2, cdk.Fn.get_azs()),
        ]


app = cdk.App()
ShopStack(app, "Shop", env=cdk.Environment(region="eu-central-1"))
app.synth()
