package fr.prendresoin.reporting;

import java.util.Arrays;
import java.util.List;

/** A small exact-enough linear programme for tests: what a sum of unknown counts can be at least and at most. */
final class Simplex {

    private static final double EPSILON = 1e-7;

    private final int variables;
    private final double[][] start;
    private final int[] startBasis;

    /** One known sum: the unknowns that count in it (one coefficient each) and its value. */
    record Equation(double[] coefficients, double value) {}

    Simplex(int variables, List<Equation> equations) {
        this.variables = variables;
        double[][] rows = independent(equations);
        startBasis = new int[rows.length];
        start = withArtificials(rows);
        findFirstSolution();
    }

    double max(double[] sum) {
        double[][] tableau = Arrays.stream(start).map(double[]::clone).toArray(double[][]::new);
        int[] basis = startBasis.clone();
        double[] goal = Arrays.copyOf(sum, width());
        for (int row = 0; row < basis.length; row++) {
            subtract(goal, tableau[row], goal[basis[row]]);
        }
        return climb(tableau, basis, goal, variables) ? -goal[width() - 1] : Double.POSITIVE_INFINITY;
    }

    double min(double[] sum) {
        return -max(Arrays.stream(sum).map(coefficient -> -coefficient).toArray());
    }

    private int width() {
        return variables + startBasis.length + 1;
    }

    /** Gauss elimination: drops the sums that follow from others; right-hand sides end up non-negative. */
    private double[][] independent(List<Equation> equations) {
        double[][] rows = equations.stream()
                .map(equation -> {
                    double[] row = Arrays.copyOf(equation.coefficients(), variables + 1);
                    row[variables] = equation.value();
                    return row;
                })
                .toArray(double[][]::new);
        int rank = 0;
        for (int column = 0; column < variables && rank < rows.length; column++) {
            rank += eliminate(rows, rank, column) ? 1 : 0;
        }
        double[][] kept = Arrays.copyOf(rows, rank);
        for (double[] row : kept) {
            if (row[variables] < 0) {
                Arrays.setAll(row, column -> -row[column]);
            }
        }
        return kept;
    }

    private static boolean eliminate(double[][] rows, int rank, int column) {
        for (int row = rank; row < rows.length; row++) {
            if (Math.abs(rows[row][column]) > EPSILON) {
                double[] found = rows[row];
                rows[row] = rows[rank];
                rows[rank] = found;
                pivot(rows, rank, column);
                return true;
            }
        }
        return false;
    }

    private double[][] withArtificials(double[][] rows) {
        double[][] tableau = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            tableau[row] = Arrays.copyOf(rows[row], width());
            tableau[row][variables] = 0;
            tableau[row][variables + row] = 1;
            tableau[row][width() - 1] = rows[row][variables];
            startBasis[row] = variables + row;
        }
        return tableau;
    }

    private void findFirstSolution() {
        double[] goal = new double[width()];
        Arrays.fill(goal, variables, width() - 1, -1);
        for (double[] row : start) {
            subtract(goal, row, -1);
        }
        climb(start, startBasis, goal, width() - 1);
        if (Math.abs(goal[width() - 1]) > 1e-5) {
            throw new IllegalStateException("The published figures contradict one another");
        }
        for (int row = 0; row < startBasis.length; row++) {
            for (int column = 0; startBasis[row] >= variables && column < variables; column++) {
                if (Math.abs(start[row][column]) > EPSILON) {
                    pivot(start, row, column);
                    startBasis[row] = column;
                }
            }
        }
    }

    /** Bland's rule: the first column that helps, so that it never turns in circles. */
    private boolean climb(double[][] tableau, int[] basis, double[] goal, int columns) {
        for (int column = helpful(goal, columns); column >= 0; column = helpful(goal, columns)) {
            int row = leaving(tableau, basis, column);
            if (row < 0) {
                return false;
            }
            pivot(tableau, row, column);
            subtract(goal, tableau[row], goal[column]);
            basis[row] = column;
        }
        return true;
    }

    private static int helpful(double[] goal, int columns) {
        for (int column = 0; column < columns; column++) {
            if (goal[column] > EPSILON) {
                return column;
            }
        }
        return -1;
    }

    private int leaving(double[][] tableau, int[] basis, int column) {
        int best = -1;
        double bestRatio = Double.POSITIVE_INFINITY;
        for (int row = 0; row < tableau.length; row++) {
            if (tableau[row][column] > EPSILON) {
                double ratio = tableau[row][width() - 1] / tableau[row][column];
                boolean tie = Math.abs(ratio - bestRatio) <= 1e-9;
                if (tie ? basis[row] < basis[best] : ratio < bestRatio) {
                    best = row;
                    bestRatio = ratio;
                }
            }
        }
        return best;
    }

    private static void pivot(double[][] rows, int pivotRow, int column) {
        double pivot = rows[pivotRow][column];
        Arrays.setAll(rows[pivotRow], i -> rows[pivotRow][i] / pivot);
        for (int row = 0; row < rows.length; row++) {
            if (row != pivotRow) {
                subtract(rows[row], rows[pivotRow], rows[row][column]);
            }
        }
    }

    private static void subtract(double[] row, double[] other, double times) {
        if (times != 0) {
            for (int i = 0; i < row.length; i++) {
                row[i] -= times * other[i];
            }
        }
    }
}
