#pragma once

namespace moderato {

/// What marks JSON as an exported event, and the version of its shape.
constexpr const char* eventFormat = "moderato-event";
constexpr int eventVersion = 1;

/// The member that holds the runs, where there are any.
constexpr const char* runsKey = "runs";

}  // namespace moderato
