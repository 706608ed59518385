// Variations: what they make is well-formed, changes what they say and nothing else, and the same seed makes the same.
#include "support.hpp"

#include "frame_view.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ctikit::conformance {
namespace {

template <typename Check>
void for_each_scene(Check check) {
    for (const auto* protocol : all_protocols()) {
        const auto flows = test::flows_of(protocol->name);
        for (const auto& flow : flows) {
            for (const unsigned version : {unsigned{protocol->versions.first}, unsigned{protocol->versions.last}}) {
                for (const auto& variation : variations()) {
                    auto scene = make_scene(flow, flow.roles.front(), *protocol, version, Text::corrected);
                    const auto before = scene;
                    Random random(7, flow.name);
                    variation.apply(scene, random);
                    check(variation, before, scene);
                }
            }
        }
    }
}

TEST(Variations, make_frames_without_errors) {
    for_each_scene([](const Variation& variation, const Scene&, const Scene& scene) {
        for (const auto& delivery : scene.deliveries) {
            const auto view = view_frame(*scene.protocol, scene.version, delivery.draft.encode());
            for (const auto& diagnostic : view.diagnostics) {
                ASSERT_NE(diagnostic.level, "error")
                    << scene.flow->name << " " << variation.name << " " << view.message << ": " << diagnostic.text;
            }
        }
    });
}

TEST(Variations, of_fields_around_leave_the_documented_values_alone) {
    const auto around = field_variations();
    for_each_scene([&](const Variation& variation, const Scene& before, const Scene& scene) {
        const bool fits = std::any_of(around.begin(), around.end(),
                                      [&](const Variation& each) { return each.name == variation.name; });
        const std::set<std::string_view> others{"optional-fields-absent", "duplicate-floating-field",
                                                "floating-order-every"}; // they change fields or the number of messages
        if (!fits || others.contains(variation.name)) {
            return;
        }
        ASSERT_EQ(scene.deliveries.size(), before.deliveries.size());
        for (std::size_t i = 0; i < scene.deliveries.size(); ++i) {
            auto values = reportable(scene.deliveries[i].draft);
            for (const auto& [name, options] : reportable(before.deliveries[i].draft)) {
                const auto* info = before.deliveries[i].draft.info;
                const bool documented =
                    std::any_of(info->fixed.begin(), info->fixed.end(),
                                [&, &key = name](const FieldInfo& field) {
                                    return field.name == key && !field.reserved_in(scene.version);
                                }) ||
                    std::any_of(info->floating.begin(), info->floating.end(), [&, &key = name](const FieldInfo& field) {
                        return field.name == key && !field.reserved_in(scene.version);
                    });
                if (documented) {
                    ASSERT_EQ(values[name], options) << variation.name << " " << info->name << "." << name;
                }
            }
        }
    });
}

TEST(Variations, say_truly_whether_they_changed_something) {
    for_each_scene([](const Variation& variation, const Scene& before, const Scene& scene) {
        bool same = before.deliveries.size() == scene.deliveries.size() && before.cutting == scene.cutting;
        for (std::size_t i = 0; same && i < before.deliveries.size(); ++i) {
            same = before.deliveries[i].draft.encode() == scene.deliveries[i].draft.encode();
        }
        if (!scene.changed) {
            ASSERT_TRUE(same) << variation.name;
        }
    });
}

TEST(Variations, keep_the_order_that_the_guide_promises) {
    for (const auto* name : {"message-order-permuted", "message-order-reversed", "message-order-agents-first"}) {
        for (const auto& flow : test::flows_of("uccx")) {
            for (std::uint64_t seed = 0; seed < 20; ++seed) {
                auto scene = make_scene(flow, flow.roles.front(), test::uccx(), 14, Text::corrected);
                const auto count = scene.deliveries.size();
                Random random(seed);
                find_variation(name)->apply(scene, random);
                ASSERT_EQ(scene.deliveries.size(), count);
                for (const auto& rule : flow.order) {
                    const auto& message = rule.first.empty() ? rule.last : rule.first;
                    for (std::size_t i = 0; i < count; ++i) {
                        for (std::size_t j = 0; j < count; ++j) {
                            const auto mine = order_keys(scene.deliveries[i], rule);
                            const auto other = order_keys(scene.deliveries[j], rule);
                            const bool shared = std::any_of(mine.begin(), mine.end(), [&](auto key) {
                                return std::find(other.begin(), other.end(), key) != other.end();
                            });
                            if (scene.deliveries[i].draft.name() == message &&
                                scene.deliveries[j].draft.name() != message && shared) {
                                ASSERT_EQ(i < j, !rule.first.empty()) << flow.name << " " << name << " seed " << seed;
                            }
                        }
                    }
                }
            }
        }
    }
}

TEST(Variations, repeat_with_the_seed) {
    const auto flows = test::flows_of("uccx");
    for (const auto& variation : variations()) {
        std::vector<Octets> runs[2];
        for (auto& run : runs) {
            auto scene = make_scene(flows.front(), flows.front().roles.front(), test::uccx(), 14, Text::corrected);
            Random random(42, "case");
            variation.apply(scene, random);
            for (const auto& delivery : scene.deliveries) {
                run.push_back(delivery.draft.encode());
            }
        }
        EXPECT_EQ(runs[0], runs[1]) << variation.name;
    }
}

TEST(Variations, are_exhaustive_or_sampled_as_they_say) {
    for_each_scene([](const Variation& variation, const Scene& before, const Scene& scene) {
        auto again = before;
        Random other_seed(8, scene.flow->name);
        variation.apply(again, other_seed);
        bool same = again.deliveries.size() == scene.deliveries.size();
        for (std::size_t i = 0; same && i < again.deliveries.size(); ++i) {
            same = again.deliveries[i].draft.encode() == scene.deliveries[i].draft.encode();
        }
        const bool content_varies = variation.name.starts_with("unknown-message"); // that of bodies, never their sizes
        if (variation.coverage == Coverage::exhaustive && !content_varies) {
            EXPECT_TRUE(same) << variation.name;
        }
    });
}

TEST(Variations, put_reserved_and_unknown_fields_into_every_gap) {
    for (const auto* name : {"reserved-floating-field", "unknown-floating-field", "unexpected-floating-field"}) {
        for (const auto& flow : test::flows_of("uccx")) {
            auto scene = make_scene(flow, flow.roles.front(), test::uccx(), 14, Text::corrected);
            const auto before = scene;
            Random random(7, flow.name);
            find_variation(name)->apply(scene, random);
            for (std::size_t i = 0; i < scene.deliveries.size(); ++i) {
                const auto documented = before.deliveries[i].draft.floating.size();
                ASSERT_EQ(scene.deliveries[i].draft.floating.size(), 2 * documented + 1) << flow.name << " " << name;
                for (std::size_t gap = 0; gap <= documented; ++gap) {
                    ASSERT_TRUE(scene.deliveries[i].draft.floating[2 * gap].touched);
                }
            }
        }
    }
}

TEST(Variations, send_unknown_messages_of_every_size) {
    const auto flow = test::flows_of("uccx").front();
    auto scene = make_scene(flow, flow.roles.front(), test::uccx(), 14, Text::corrected);
    Random random(1);
    find_variation("unknown-message-every-size")->apply(scene, random);
    std::set<std::size_t> sizes;
    for (const auto& delivery : scene.deliveries) {
        if (delivery.report == Report::none) {
            sizes.insert(delivery.draft.body.size());
        }
    }
    for (std::size_t size = 0; size <= 300; ++size) {
        ASSERT_TRUE(sizes.contains(size)) << size;
    }
    EXPECT_TRUE(sizes.contains(32768));
}

} // namespace
} // namespace ctikit::conformance
