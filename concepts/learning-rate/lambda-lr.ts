/**
 * LambdaLR: the initial rate times `factor`, which is λ at the step in question. What happened to the rate since does
 * not matter. Source: torch.optim.lr_scheduler.LambdaLR, PyTorch 2.14.1.
 */
export const lambdaLr = (initialRate: number, factor: number): number => initialRate * factor
