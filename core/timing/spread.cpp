#include "core/timing/spread.h"

#include <algorithm>
#include <cmath>

namespace moderato {
namespace {

/// What lies at this share of the way through sorted values.
template <class Values>
double interpolated(const Values& values, double share)
{
    const double place = share * static_cast<double>(values.size() - 1);
    const auto before = static_cast<std::size_t>(place);
    const std::size_t after = std::min(before + 1, static_cast<std::size_t>(values.size()) - 1);
    const double low = *(values.begin() + static_cast<std::ptrdiff_t>(before));
    const double high = *(values.begin() + static_cast<std::ptrdiff_t>(after));
    return low + (high - low) * (place - static_cast<double>(before));
}

}  // namespace

double Spread::mean() const
{
    double sum = 0.0;
    for (std::size_t i = 0; i < 4; ++i)
        sum += (quantiles[i] + quantiles[i + 1]) / 2;
    return sum / 4;
}

double Spread::variance() const
{
    const double middle = mean();
    double sum = 0.0;
    for (std::size_t i = 0; i < 4; ++i) {
        const double low = quantiles[i] - middle;
        const double high = quantiles[i + 1] - middle;
        sum += (low * low + low * high + high * high) / 3;
    }
    return sum / 4;
}

double Spread::at(double chance) const
{
    return interpolated(quantiles, std::clamp(chance, 0.0, 1.0));
}

Spread Spread::times(double factor) const
{
    Spread product = *this;
    for (double& quantile : product.quantiles)
        quantile *= factor;
    return product;
}

Spread Spread::stretched(double factor) const
{
    const double middle = mean();
    Spread stretched = *this;
    for (double& quantile : stretched.quantiles)
        quantile = middle + (quantile - middle) * factor;
    return stretched;
}

Spread exactly(double value)
{
    return {{value, value, value, value, value}};
}

Spread spreadOf(QList<double> observed)
{
    std::sort(observed.begin(), observed.end());
    Spread spread;
    for (std::size_t i = 0; i < spread.quantiles.size(); ++i)
        spread.quantiles[i] = interpolated(std::as_const(observed), static_cast<double>(i) / 4);
    return spread;
}

}  // namespace moderato
