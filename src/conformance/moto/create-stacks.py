"""Creates stacks in moto's server, one after the other, and tells what its EC2 API then reports.

Takes the address of the server and two files: a JSON list of stacks, each with name, region, template and whether it is
the first of its design; and where to write, for each, the facts that were reported or the error. A fact is a line of words about one thing, which is called
by its logical id, behind the stack where that is another one: moto makes up all other ids.
"""

import json
import sys
import urllib.request

import boto3

IMAGE = "/vpc-designer/image"


def main(endpoint, stacks_file, facts_file):
    with open(stacks_file, encoding="utf-8") as file:
        stacks = json.load(file)
    # What earlier stacks of the same design made, by physical id.
    known = {}
    answers = [created(endpoint, stack, known) for stack in stacks]
    with open(facts_file, "w", encoding="utf-8") as file:
        json.dump(answers, file)


def created(endpoint, stack, known):
    if stack["isFirst"]:
        urllib.request.urlopen(urllib.request.Request(f"{endpoint}/moto-api/reset", method="POST"))
        known.clear()

    def client(service):
        return boto3.client(
            service,
            region_name=stack["region"],
            endpoint_url=endpoint,
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    try:
        ec2, cloudformation = client("ec2"), client("cloudformation")
        # Images are named by SSM parameters, which are there before a stack is.
        image = ec2.describe_images()["Images"][0]["ImageId"]
        client("ssm").put_parameter(Name=IMAGE, Value=image, Type="String", Overwrite=True)
        cloudformation.create_stack(
            StackName=stack["name"],
            TemplateBody=json.dumps(stack["template"]),
            Capabilities=["CAPABILITY_IAM"],
            Parameters=[
                {"ParameterKey": key, "ParameterValue": IMAGE}
                for key, parameter in stack["template"].get("Parameters", {}).items()
                if parameter["Type"].startswith("AWS::SSM::")
            ],
        )
        status = cloudformation.describe_stacks(StackName=stack["name"])["Stacks"][0]["StackStatus"]
        if status != "CREATE_COMPLETE":
            return {"error": status}
        resources = cloudformation.list_stack_resources(StackName=stack["name"])
        own = logical_ids(resources["StackResourceSummaries"])
        reported = list(facts(ec2, own, {**known, **own}))
        known.update({physical: f"{stack['name']}.{logical}" for physical, logical in own.items()})
        return {"facts": reported}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}


def logical_ids(resources):
    return {
        one["PhysicalResourceId"]: one["LogicalResourceId"]
        for one in resources
        # The physical id of an attachment is that of its VPC, and of an association that of its route table.
        if one.get("PhysicalResourceId")
        and one["ResourceType"]
        not in ("AWS::EC2::VPCGatewayAttachment", "AWS::EC2::SubnetRouteTableAssociation", "AWS::EC2::Route")
    }


def facts(ec2, made, called):
    def own(things, key):
        return [(made[one[key]], one) for one in things if one[key] in made]

    for name, vpc in own(ec2.describe_vpcs()["Vpcs"], "VpcId"):
        yield f"VPC {name}: {vpc['CidrBlock']}, tenancy {vpc['InstanceTenancy']}"
        yield tags(name, vpc)
    for name, subnet in own(ec2.describe_subnets()["Subnets"], "SubnetId"):
        zone = subnet["AvailabilityZone"][-1]
        yield f"subnet {name}: {subnet['CidrBlock']} in zone {zone} of {called[subnet['VpcId']]}"
        yield tags(name, subnet)
    for name, gateway in own(ec2.describe_internet_gateways()["InternetGateways"], "InternetGatewayId"):
        if gateway["Attachments"]:
            yield f"internet gateway {name} of {attached(called, gateway['Attachments'])}"
    for name, gateway in own(ec2.describe_vpn_gateways()["VpnGateways"], "VpnGatewayId"):
        yield f"virtual private gateway {name} of {attached(called, gateway['VpcAttachments'])}"

    nat = {}
    for name, gateway in own(ec2.describe_nat_gateways()["NatGateways"], "NatGatewayId"):
        nat[gateway["NatGatewayId"]] = f"NAT in {called[gateway['SubnetId']]}"
        yield f"NAT gateway {name} in {called[gateway['SubnetId']]}"
    for name, _ in own(ec2.describe_addresses()["Addresses"], "PublicIp"):
        yield f"Elastic IP {name}"
    # Moto forgets the subnet of an instance.
    for reservation in ec2.describe_instances()["Reservations"]:
        for name, instance in own(reservation["Instances"], "InstanceId"):
            nat[instance["InstanceId"]] = f"instance {name}"

    for name, table in own(ec2.describe_route_tables()["RouteTables"], "RouteTableId"):
        yield f"route table {name} of {called[table['VpcId']]}"
        for route in table["Routes"]:
            yield f"route in {name}: {destination(route)} to {target(route, nat, called)}"

    for name, endpoint in own(ec2.describe_vpc_endpoints()["VpcEndpoints"], "VpcEndpointId"):
        kind = endpoint["VpcEndpointType"]
        where = endpoint["RouteTableIds"] if kind == "Gateway" else endpoint["SubnetIds"]
        yield f"{kind} endpoint {name}: {endpoint['ServiceName']} in {names(called, where)}"
        for group in endpoint["Groups"]:
            yield f"{kind} endpoint {name} carries {called[group['GroupId']]}"

    for name, group in own(ec2.describe_security_groups()["SecurityGroups"], "GroupId"):
        yield tags(name, group)
        yield f"security group {name} of {called[group['VpcId']]}: {group['Description']}"
        for rule in group["IpPermissions"]:
            sources = [one["CidrIp"] for one in rule["IpRanges"]]
            sources += [called.get(one["GroupId"], one["GroupId"]) for one in rule["UserIdGroupPairs"]]
            for source in sources:
                yield f"inbound to {name}: {ports(rule)} from {source}"


def tags(name, thing):
    own = {one["Key"]: one["Value"] for one in thing["Tags"] if not one["Key"].startswith("aws:cloudformation:")}
    return f"tags of {name}: {json.dumps(own, sort_keys=True, separators=(',', ':'), ensure_ascii=False)}"


def attached(called, attachments):
    return names(called, [one["VpcId"] for one in attachments])


def names(called, ids):
    return ", ".join(sorted(called[one] for one in ids))


def destination(route):
    if "DestinationPrefixListId" in route:
        return "a prefix list"
    return route["DestinationCidrBlock"]


def target(route, nat, called):
    for key in ("NatGatewayId", "InstanceId"):
        if route.get(key):
            return nat[route[key]]
    gateway = route.get("GatewayId", "nowhere")
    return "internet gateway" if gateway.startswith("igw-") else called.get(gateway, gateway)


def ports(rule):
    if rule["IpProtocol"] == "-1":
        return "everything"
    return f"{rule['IpProtocol']} {rule.get('FromPort')}-{rule.get('ToPort')}"


main(*sys.argv[1:])
