// What the thread sanitizer cannot see: Asio's any_executor counts its owners with fences, which the sanitizer does not
// follow. Nothing of ours is suppressed. Builds without the sanitizer never call this.
extern "C" const char* __tsan_default_suppressions();
extern "C" const char* __tsan_default_suppressions() {
    return "race:boost::asio::execution::detail::shared_target_executor\n";
}
