# CALL_DELIVERED_EVENT's documented fields and HEARTBEAT_CONF, as a user of Cap'n Proto would write them.
@0xd1f5c0a2b7e39a41;
using Cxx = import "/capnp/c++.capnp";
$Cxx.namespace("peers::capn");

struct NamedVariable {
  name @0 :Text;
  value @1 :Text;
}

struct HeartbeatConf {
  invokeId @0 :UInt32;
}

struct CallDelivered {
  connectionDeviceType @0 :UInt16;
  callId @1 :UInt32;
  lineType @2 :UInt16;
  applicationId @3 :UInt32;
  csqId @4 :UInt32;
  alertingDeviceType @5 :UInt16;
  callingDeviceType @6 :UInt16;
  calledDeviceType @7 :UInt16;
  lastRedirectDeviceType @8 :UInt16;
  localConnectionState @9 :UInt16;
  eventCause @10 :UInt16;
  secondaryCallId @11 :UInt32;
  variables @12 :List(NamedVariable);
  connectionDeviceId @13 :Text;
  alertingDeviceId @14 :Text;
  callingDeviceId @15 :Text;
  calledDeviceId @16 :Text;
  lastRedirectDeviceId @17 :Text;
  ani @18 :Text;
  dnis @19 :Text;
  dialedNumber @20 :Text;
  callerEnteredDigits @21 :Text;
  callVariable1 @22 :Text;
  callVariable2 @23 :Text;
  callVariable3 @24 :Text;
  callVariable4 @25 :Text;
  callVariable5 @26 :Text;
  callVariable6 @27 :Text;
  callVariable7 @28 :Text;
  callVariable8 @29 :Text;
  callVariable9 @30 :Text;
  callVariable10 @31 :Text;
  callWrapupData @32 :Text;
}
