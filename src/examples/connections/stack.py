import aws_cdk as cdk
from aws_cdk import aws_autoscaling as autoscaling
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_elasticloadbalancingv2 as elasticloadbalancingv2
from aws_cdk import aws_rds as rds
from constructs import Construct


class ConnectionsStack(cdk.Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        vpc = ec2.Vpc(
            self,
            "Vpc",
            ip_addresses=ec2.IpAddresses.cidr("10.0.0.0/16"),
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
                ec2.SubnetConfiguration(
                    name="Data",
                    subnet_type=ec2.SubnetType.PRIVATE_ISOLATED,
                    cidr_mask=26,
                ),
            ],
        )

        security_group = ec2.SecurityGroup(
            self,
            "SecurityGroup",
            vpc=vpc,
            description="Allow ssh access to ec2 instances",
            allow_all_outbound=True,
        )

        ec2.Instance(
            self,
            "Instance",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Public"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            security_group=security_group,
        )

        load_balancer = elasticloadbalancingv2.ApplicationLoadBalancer(
            self,
            "LoadBalancer",
            vpc=vpc,
            internet_facing=True,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Public"),
        )

        fleet1 = autoscaling.AutoScalingGroup(
            self,
            "Fleet1",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            allow_all_outbound=False,
        )

        listener = load_balancer.add_listener("Listener", port=80, open=False)
        listener.add_targets("Targets", port=80, targets=[fleet1])

        fleet = autoscaling.AutoScalingGroup(
            self,
            "Fleet",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Public"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
            allow_all_outbound=False,
        )

        fleet2 = autoscaling.AutoScalingGroup(
            self,
            "Fleet2",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
        )

        app_fleet = autoscaling.AutoScalingGroup(
            self,
            "AppFleet",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
        )

        db_fleet = autoscaling.AutoScalingGroup(
            self,
            "DbFleet",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Private"),
            instance_type=ec2.InstanceType("t3.micro"),
            machine_image=ec2.MachineImage.latest_amazon_linux2023(),
        )

        rds_database = rds.DatabaseInstance(
            self,
            "RdsDatabase",
            vpc=vpc,
            vpc_subnets=ec2.SubnetSelection(subnet_group_name="Data"),
            engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_17_9),
            instance_type=ec2.InstanceType("t3.micro"),
            storage_encrypted=True,
        )

        security_group.add_ingress_rule(
            ec2.Peer.any_ipv4(),
            ec2.Port.tcp(22),
            "allow ssh access from the world",
        )

        load_balancer.connections.allow_from_any_ipv4(ec2.Port.tcp(443), "Allow inbound HTTPS")

        load_balancer.connections.allow_from(
            ec2.Peer.ipv4("1.2.3.4/32"),
            ec2.Port.tcp(8443),
            "Allow inbound HTTPS",
        )

        app_fleet.connections.allow_to(db_fleet, ec2.Port.tcp(443), "App can call database")

        fleet.connections.allow_to(
            ec2.Peer.ipv4("10.0.0.0/16"),
            ec2.Port.tcp(443),
            "Allow outbound HTTPS",
        )

        fleet.connections.allow_to(ec2.Peer.any_ipv4(), ec2.Port.tcp(443), "Allow outbound HTTPS")

        fleet.connections.allow_to(
            ec2.Peer.ipv6("2001:db8::/32"),
            ec2.Port.tcp(443),
            "Allow outbound HTTPS",
        )

        fleet.connections.allow_to(ec2.Peer.any_ipv6(), ec2.Port.tcp(443), "Allow outbound HTTPS")

        fleet.connections.allow_to(
            ec2.Peer.prefix_list("pl-12345678"),
            ec2.Port.tcp(443),
            "Allow outbound HTTPS",
        )

        fleet1.connections.allow_to(fleet2, ec2.Port.tcp(80), "Allow between fleets")
        fleet.connections.allow_from_any_ipv4(ec2.Port.tcp(80), "Allow from load balancer")

        fleet2.connections.allow_from(
            app_fleet,
            ec2.Port.tcp_range(60000, 65535),
            "A range of ports",
        )

        db_fleet.connections.allow_from(fleet2, ec2.Port.all_tcp(), "All TCP")
        fleet2.connections.allow_internally(ec2.Port.all_traffic(), "Everything among members")
        listener.connections.allow_default_port_from_any_ipv4("Allow public")
        fleet.connections.allow_to_default_port(rds_database, "Fleet can access database")


app = cdk.App()
ConnectionsStack(app, "Connections")
app.synth()
