#pragma once

#include <QVector>

#include <algorithm>
#include <vector>

namespace hoox {

/// Steps along time, at most so many: the last one of each span of seconds is kept, and spans double as they get too
/// many. `Step` has a `second`. The last step is exact.
template <typename Step>
class ThinnedSteps final
{
public:
    explicit ThinnedSteps(int most) : m_most(static_cast<std::size_t>(std::max(most, 2))) {}

    /// In order of time.
    void put(const Step &step)
    {
        if (step.second < m_spanEnd)
            m_steps.back() = step;
        else
            open(step);
    }
    [[nodiscard]] bool isEmpty() const { return m_steps.empty(); }
    [[nodiscard]] QVector<Step> steps() const { return QVector<Step>(m_steps.begin(), m_steps.end()); }

private:
    void open(const Step &step)
    {
        while (m_steps.size() >= m_most) {
            m_width *= 2;
            thin();
        }
        if (!m_steps.empty() && m_steps.back().second / m_width == step.second / m_width)
            m_steps.pop_back();
        m_steps.push_back(step);
        m_spanEnd = (step.second / m_width + 1) * m_width;
    }
    void thin()
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            if (kept > 0 && m_steps[kept - 1].second / m_width == m_steps[i].second / m_width)
                --kept;
            m_steps[kept++] = m_steps[i];
        }
        m_steps.resize(kept);
    }

    std::size_t m_most;
    std::vector<Step> m_steps;
    qint64 m_width = 1;   ///< Seconds that share a step.
    qint64 m_spanEnd = 0; ///< Where the last step's span ends.
};

} // namespace hoox
